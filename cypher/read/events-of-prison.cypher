// Events of a prison in time order
//
// Purpose: Everything that happened at a prison, oldest first.
//
// Parameters:
//   prison  string   ''   Part of the prison's name; empty for all
//   limit   integer  100  The most rows to show
//
// Columns:
//   prison    The prison
//   earliest  First possible day
//   latest    Last possible day
//   type      Type of event
//   event     Its name
//   killed    Best figure of the dead
//   escaped   Best figure of those who got out
//   sources   Independent sources
//
// Example:
//   prison         | earliest   | latest     | type        | event                      | killed | escaped | sources
//   Kuhdara Prison | 2010-08-22 | 2010-08-23 | PrisonBreak | escape from Kuhdara Prison | 5      | 25      | 3
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param prison => '';
//   :param limit => 100;

MATCH (e:Event)-[r:OCCURRED_AT]->(prison:Prison)
WHERE r.stance IN ['asserted', 'claimed'] AND ($prison = '' OR toLower(prison.name) CONTAINS toLower($prison) OR any(alias IN prison.aliases WHERE toLower(alias) CONTAINS toLower($prison)))
RETURN prison.name AS prison, e.earliest AS earliest, e.latest AS latest, e.type AS type, e.name AS event, e.killedBest AS killed, e.escapedBest AS escaped, r.sources AS sources
ORDER BY prison, earliest, event
LIMIT $limit
