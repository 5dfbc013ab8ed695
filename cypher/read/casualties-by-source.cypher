// Casualties of an event by source
//
// Purpose: What each article says of the dead, wounded, escaped and arrested of an event, beside each other.
//
// Parameters:
//   event  string   ''   Part of the event's name; empty for all
//   limit  integer  100  The most rows to show
//
// Columns:
//   event         The event
//   earliest      First possible day
//   source        The outlet
//   article       The article
//   killedLow     At least so many dead
//   killedHigh    At most
//   woundedLow    At least so many wounded
//   woundedHigh   At most
//   escapedLow    At least so many got out
//   escapedHigh   At most
//   arrestedLow   At least so many arrested
//   arrestedHigh  At most
//
// Example:
//   event                      | earliest   | source   | article   | killedLow | killedHigh | woundedLow | woundedHigh | escapedLow | escapedHigh | arrestedLow | arrestedHigh
//   escape from Kuhdara Prison | 2010-08-22 | Agency A | kuhdara-1 | 5         | 5          |            |             | 25         | 25          |             |
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param event => '';
//   :param limit => 100;

MATCH (a:Article)-[r:REPORTS]->(e:Event)
WHERE ($event = '' OR toLower(e.name) CONTAINS toLower($event) OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS toLower($event)))
RETURN e.name AS event, e.earliest AS earliest, a.source AS source, a.id AS article,
  r.killedLow AS killedLow, r.killedHigh AS killedHigh, r.woundedLow AS woundedLow, r.woundedHigh AS woundedHigh,
  r.escapedLow AS escapedLow, r.escapedHigh AS escapedHigh, r.arrestedLow AS arrestedLow, r.arrestedHigh AS arrestedHigh
ORDER BY earliest, event, e.id, article
LIMIT $limit
