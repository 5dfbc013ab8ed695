// Write reports
//
// Purpose: Makes or updates an article's own figures of an event.
//
// Parameters:
//   rows  list  []  Maps with article, event (ids) and properties (killedLow, killedHigh, escapedLow …)
//
// Columns:
//   rows  How many rows were written; fewer than given where an end is not there

UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (event:Event {id: row.event})
MERGE (article)-[reports:REPORTS]->(event)
SET reports = row.properties
RETURN count(*) AS rows
