// Timeline
//
// Purpose: All events between two days, oldest first, with what they cost.
//
// Parameters:
//   from   date     null  The first day, or null for the beginning
//   to     date     null  The last day, or null for the end
//   limit  integer  100   The most rows to show
//
// Columns:
//   earliest  First possible day
//   latest    Last possible day
//   type      Type of event
//   event     Its name
//   places    Where
//   killed    Best figure of the dead
//   escaped   Best figure of those who got out
//
// Example:
//   earliest   | latest     | type        | event                      | places         | killed | escaped
//   2010-08-22 | 2010-08-23 | PrisonBreak | escape from Kuhdara Prison | Kuhdara Prison | 5      | 25
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param from => null;
//   :param to => null;
//   :param limit => 100;

MATCH (e:Event)
WHERE ($from IS NULL OR e.latest >= $from) AND ($to IS NULL OR e.earliest <= $to)
OPTIONAL MATCH (e)-[:OCCURRED_AT]->(place)
WITH e, place
ORDER BY place.name
RETURN e.earliest AS earliest, e.latest AS latest, e.type AS type, e.name AS event, collect(place.name) AS places, e.killedBest AS killed, e.escapedBest AS escaped
ORDER BY earliest, type, event
LIMIT $limit
