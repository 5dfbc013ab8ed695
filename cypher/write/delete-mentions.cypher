// Delete mentions
//
// Purpose: Deletes that an article mentions a node.
//
// Parameters:
//   rows  list  []  Maps with article and entity (ids)
//
// Columns:
//   rows  How many edges were deleted

UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Person|Group|Cohort|Prison|Event|Place {id: row.entity})
MATCH (article)-[mentions:MENTIONS]->(entity)
DELETE mentions
RETURN count(*) AS rows
