// Write relationships
//
// Purpose: Makes or updates the edges between nodes. The type comes from the closed list below, never from a row's text.
//
// Parameters:
//   rows  list  []  Maps with subject, object (ids), type and properties
//
// Columns:
//   rows  How many rows were written; fewer than given where an end is not there or the type is none of the list

UNWIND $rows AS row
MATCH (subject:Person|Group|Cohort|Prison|Event|Place {id: row.subject})
MATCH (object:Person|Group|Cohort|Prison|Event|Place {id: row.object})
WITH row, subject, object
WHERE row.type IN ['ESCAPED_FROM', 'ATTEMPTED_ESCAPE_FROM', 'HELD_IN', 'AFFILIATED_WITH', 'KILLED_IN', 'WOUNDED_IN', 'ARRESTED_IN', 'CONVICTED_IN',
  'TOOK_PART_IN', 'TARGETED_IN', 'RELATED_TO', 'RUN_BY', 'OCCURRED_AT', 'LOCATED_IN', 'PART_OF']
MERGE (subject)-[relationship:$(row.type)]->(object)
SET relationship = row.properties
RETURN count(*) AS rows
