// Who was killed
//
// Purpose: Named people who died in an event, with what it was and who took part in it.
//
// Parameters:
//   person  string   ''   Part of the person's name; empty for all
//   limit   integer  100  The most rows to show
//
// Columns:
//   person    Who died
//   event     In what
//   type      Type of event
//   earliest  First possible day
//   stance    How sure it is
//   actors    Who took part
//   quote     A sentence that proves it
//
// Example:
//   person        | event                  | type              | earliest   | stance   | actors          | quote
//   Rustam Aminov | operation in the gorge | SecurityOperation | 2011-01-04 | asserted | security forces | Aminov was killed in the gorge …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param person => '';
//   :param limit => 100;

MATCH (p:Person)-[r:KILLED_IN]->(e:Event)
WHERE ($person = '' OR toLower(p.name) CONTAINS toLower($person) OR any(alias IN p.aliases WHERE toLower(alias) CONTAINS toLower($person)))
OPTIONAL MATCH (actor)-[t:TOOK_PART_IN]->(e)
WHERE t.stance IN ['asserted', 'claimed']
WITH p, r, e, actor
ORDER BY actor.name
RETURN p.name AS person, e.name AS event, e.type AS type, e.earliest AS earliest, r.stance AS stance, collect(actor.name) AS actors, r.quotes[0] AS quote
ORDER BY earliest, person, event
LIMIT $limit
