// Largest breaks
//
// Purpose: Prison breaks by the number of people who got out, with the dead.
//
// Parameters:
//   limit  integer  20  The most rows to show
//
// Columns:
//   event        The break
//   prison       Where
//   earliest     First possible day
//   escapedLow   At least so many got out
//   escapedBest  Best figure
//   escapedHigh  At most
//   killedBest   Best figure of the dead
//   articles     How many articles report it
//
// Example:
//   event                      | prison         | earliest   | escapedLow | escapedBest | escapedHigh | killedBest | articles
//   escape from Kuhdara Prison | Kuhdara Prison | 2010-08-22 | 25         | 25          | 25          | 5          | 3
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param limit => 20;

MATCH (e:Event {type: 'PrisonBreak'})
OPTIONAL MATCH (e)-[:OCCURRED_AT]->(prison:Prison)
WITH e, prison
ORDER BY prison.name
RETURN e.name AS event, collect(prison.name) AS prison, e.earliest AS earliest, e.escapedLow AS escapedLow, e.escapedBest AS escapedBest, e.escapedHigh AS escapedHigh, e.killedBest AS killedBest, COUNT { (:Article)-[:MENTIONS]->(e) } AS articles
ORDER BY coalesce(escapedBest, escapedLow, escapedHigh, -1) DESC, earliest, event
LIMIT $limit
