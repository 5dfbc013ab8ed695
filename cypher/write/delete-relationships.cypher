// Delete relationships
//
// Purpose: Deletes edges between nodes that no statement stands behind any longer.
//
// Parameters:
//   rows  list  []  Maps with subject, object (ids) and type
//
// Columns:
//   rows  How many edges were deleted

UNWIND $rows AS row
MATCH (subject:Person|Group|Cohort|Prison|Event|Place {id: row.subject})
MATCH (object:Person|Group|Cohort|Prison|Event|Place {id: row.object})
MATCH (subject)-[r]->(object)
WHERE type(r) = row.type
DELETE r
RETURN count(*) AS rows
