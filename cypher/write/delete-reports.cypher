// Delete reports
//
// Purpose: Deletes an article's own figures of an event.
//
// Parameters:
//   rows  list  []  Maps with article and event (ids)
//
// Columns:
//   rows  How many edges were deleted

UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (event:Event {id: row.event})
MATCH (article)-[reports:REPORTS]->(event)
DELETE reports
RETURN count(*) AS rows
