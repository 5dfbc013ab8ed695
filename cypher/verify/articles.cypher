// Articles as they are
//
// Purpose: Every article that Zindan made, to be compared with the workspace.
//
// Columns:
//   id  Key
//   properties  All properties

MATCH (n:Article)
WHERE n.madeBy = 'zindan'
RETURN n.id AS id, properties(n) AS properties
