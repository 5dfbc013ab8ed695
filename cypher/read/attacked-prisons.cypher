// Attacked prisons
//
// Purpose: Prisons that were attacked, rioted in or broken out of, by number of events.
//
// Parameters:
//   limit  integer  50  The most rows to show
//
// Columns:
//   prison  The prison
//   place   Where it is
//   events  How many events
//   first   First possible day of the first
//   last    First possible day of the last
//   types   Types of the events
//
// Example:
//   prison         | place   | events | first      | last       | types
//   Kuhdara Prison | Kuhdara | 3      | 2008-06-13 | 2010-08-22 | Attack, PrisonBreak
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param limit => 50;

MATCH (prison:Prison)
MATCH (prison)-[:TARGETED_IN|OCCURRED_AT]-(e:Event)
WHERE e.type IN ['Attack', 'Bombing', 'Riot', 'PrisonBreak']
WITH DISTINCT prison, e
ORDER BY e.type
WITH prison, count(e) AS events, min(e.earliest) AS first, max(e.earliest) AS last, collect(DISTINCT e.type) AS types
RETURN prison.name AS prison, prison.place AS place, events, first, last, types
ORDER BY events DESC, prison
LIMIT $limit
