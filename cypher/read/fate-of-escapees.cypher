// What happened to each escapee
//
// Purpose: For each named escapee what is known of the time after: recaptured, killed, convicted, held again; or nothing.
//
// Parameters:
//   person  string   ''   Part of the person's name; empty for all
//   limit   integer  100  The most rows to show
//
// Columns:
//   escapee  The person
//   prison   From where
//   escaped  First possible day
//   fate     ARRESTED_IN, KILLED_IN, WOUNDED_IN, CONVICTED_IN, or empty where nothing is known
//   event    In what
//   when     First possible day of that
//   stance   How sure it is
//   quote    A sentence that proves it
//
// Example:
//   escapee       | prison         | escaped    | fate      | event                  | when       | stance   | quote
//   Rustam Aminov | Kuhdara Prison | 2010-08-22 | KILLED_IN | operation in the gorge | 2011-01-04 | asserted | Aminov was killed in the gorge …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param person => '';
//   :param limit => 100;

MATCH (p:Person)-[r:ESCAPED_FROM]->(prison:Prison)
WHERE r.stance IN ['asserted', 'claimed'] AND ($person = '' OR toLower(p.name) CONTAINS toLower($person) OR any(alias IN p.aliases WHERE toLower(alias) CONTAINS toLower($person)))
OPTIONAL MATCH (p)-[f:ARRESTED_IN|KILLED_IN|WOUNDED_IN|CONVICTED_IN]->(e:Event)
WHERE (e.latest IS NULL OR r.earliest IS NULL OR e.latest >= r.earliest) AND NOT f.stance IN ['denied', 'negated', 'planned']
RETURN p.name AS escapee, prison.name AS prison, r.earliest AS escaped, coalesce(type(f), '') AS fate, e.name AS event, e.earliest AS when, f.stance AS stance, f.quotes[0] AS quote
ORDER BY escapee, prison, when, fate, event
LIMIT $limit
