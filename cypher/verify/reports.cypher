// Reports as they are
//
// Purpose: Every article's own figures of an event, to be compared with the workspace.
//
// Columns:
//   article  Id of the article
//   event  Id of the event
//   properties  All properties

MATCH (a:Article)-[r:REPORTS]->(n)
WHERE a.madeBy = 'zindan' AND n.madeBy = 'zindan'
RETURN a.id AS article, n.id AS event, properties(r) AS properties
