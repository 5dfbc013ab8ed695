// Disputed figures
//
// Purpose: Counts of events on which sources contradict each other, with who says what.
//
// Parameters:
//   limit  integer  100  The most rows to show
//
// Columns:
//   event     The event
//   earliest  First possible day
//   count     killed, escaped, wounded or arrested
//   low       Least of all sources
//   best      Best single figure
//   high      Most of all sources
//   said      Each article with its bounds
//
// Example:
//   event                      | earliest   | count  | low | best | high | said
//   escape from Kuhdara Prison | 2010-08-22 | killed | 5   | 5    | 6    | kuhdara-1: 5, kuhdara-2: 6
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param limit => 100;

MATCH (e:Event)
UNWIND e.disputed AS count
MATCH (a:Article)-[r:REPORTS]->(e)
WHERE r[count + 'Low'] IS NOT NULL OR r[count + 'High'] IS NOT NULL
WITH e, count, a, r
ORDER BY a.id
RETURN e.name AS event, e.earliest AS earliest, count, e[count + 'Low'] AS low, e[count + 'Best'] AS best, e[count + 'High'] AS high,
  collect(a.id + ': ' +
    CASE
      WHEN r[count + 'Low'] = r[count + 'High'] THEN toString(r[count + 'Low'])
      WHEN r[count + 'High'] IS NULL THEN 'at least ' + toString(r[count + 'Low'])
      WHEN r[count + 'Low'] IS NULL THEN 'at most ' + toString(r[count + 'High'])
      ELSE toString(r[count + 'Low']) + ' to ' + toString(r[count + 'High'])
    END) AS said
ORDER BY earliest, event, count
LIMIT $limit
