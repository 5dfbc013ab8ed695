// Prisons breached more than once
//
// Purpose: Prisons from which people broke out in several events.
//
// Parameters:
//   atLeast  integer  2    How many breaks at least
//   limit    integer  100  The most rows to show
//
// Columns:
//   prison  The prison
//   breaks  How many breaks
//   days    Their first possible days
//   events  Their names
//
// Example:
//   prison         | breaks | days                   | events
//   Kuhdara Prison | 2      | 2008-06-13, 2010-08-22 | raid on Kuhdara Prison, escape from Kuhdara Prison
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param atLeast => 2;
//   :param limit => 100;

MATCH (e:Event {type: 'PrisonBreak'})-[:OCCURRED_AT]->(prison:Prison)
WITH DISTINCT prison, e
ORDER BY e.earliest, e.id
WITH prison, count(e) AS breaks, collect(toString(e.earliest)) AS days, collect(e.name) AS events
WHERE breaks >= $atLeast
RETURN prison.name AS prison, breaks, days, events
ORDER BY breaks DESC, prison
LIMIT $limit
