// Delete entities
//
// Purpose: Deletes people, groups, cohorts, prisons, events and places that no article speaks of any longer, with every edge that is left at them. A node that is not marked as made by Zindan is left alone.
//
// Parameters:
//   rows  list  []  Maps with id
//
// Columns:
//   rows  How many nodes were deleted

UNWIND $rows AS row
MATCH (n:Person|Group|Cohort|Prison|Event|Place {id: row.id})
WHERE n.madeBy = 'zindan'
DETACH DELETE n
RETURN count(*) AS rows
