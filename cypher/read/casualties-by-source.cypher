// Casualties of an event by source
//
// Purpose: What each article says of the dead, wounded, escaped and arrested of an event, beside each other.
//
// Parameters:
//   event  string   ''   Part of the event's name; empty for all
//   limit  integer  100  The most rows to show
//
// Columns:
//   event     The event
//   earliest  First possible day
//   source    The outlet
//   article   The article
//   killed    The dead: a number, or its bounds
//   wounded   The wounded
//   escaped   Who got out
//   arrested  The arrested, and the recaptured
//
// Example:
//   event                      | earliest   | source   | article   | killed     | wounded | escaped | arrested
//   escape from Kuhdara Prison | 2010-08-22 | Agency A | kuhdara-1 | at least 5 |         | 25      |
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param event => '';
//   :param limit => 100;

MATCH (a:Article)-[r:REPORTS]->(e:Event)
WHERE ($event = '' OR toLower(e.name) CONTAINS toLower($event) OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS toLower($event)))
WITH e, a,
  [count IN ['killed', 'wounded', 'escaped', 'arrested'] |
    CASE
      WHEN r[count + 'Low'] = r[count + 'High'] THEN toString(r[count + 'Low'])
      WHEN r[count + 'High'] IS NULL THEN 'at least ' + toString(r[count + 'Low'])
      WHEN r[count + 'Low'] IS NULL THEN 'at most ' + toString(r[count + 'High'])
      ELSE toString(r[count + 'Low']) + ' to ' + toString(r[count + 'High'])
    END] AS counts
RETURN e.name AS event, e.earliest AS earliest, a.source AS source, a.id AS article,
  counts[0] AS killed, counts[1] AS wounded, counts[2] AS escaped, counts[3] AS arrested
ORDER BY earliest, event, e.id, article
LIMIT $limit
