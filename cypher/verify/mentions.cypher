// Mentions as they are
//
// Purpose: Every mention of a node in an article, to be compared with the workspace.
//
// Columns:
//   article  Id of the article
//   entity  Id of the node
//   properties  All properties

MATCH (a:Article)-[r:MENTIONS]->(n)
WHERE a.madeBy = 'zindan' AND n.madeBy = 'zindan'
RETURN a.id AS article, n.id AS entity, properties(r) AS properties
