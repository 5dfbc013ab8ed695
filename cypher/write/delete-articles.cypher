// Delete articles
//
// Purpose: Deletes articles that left, with every edge that is left at them. A node that is not marked as made by Zindan is left alone.
//
// Parameters:
//   rows  list  []  Maps with id
//
// Columns:
//   rows  How many nodes were deleted

UNWIND $rows AS row
MATCH (n:Article {id: row.id})
WHERE n.madeBy = 'zindan'
DETACH DELETE n
RETURN count(*) AS rows
