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
FOREACH (_ IN CASE row.type WHEN 'ESCAPED_FROM' THEN [1] ELSE [] END | MERGE (subject)-[r:ESCAPED_FROM]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'ATTEMPTED_ESCAPE_FROM' THEN [1] ELSE [] END | MERGE (subject)-[r:ATTEMPTED_ESCAPE_FROM]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'HELD_IN' THEN [1] ELSE [] END | MERGE (subject)-[r:HELD_IN]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'AFFILIATED_WITH' THEN [1] ELSE [] END | MERGE (subject)-[r:AFFILIATED_WITH]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'KILLED_IN' THEN [1] ELSE [] END | MERGE (subject)-[r:KILLED_IN]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'WOUNDED_IN' THEN [1] ELSE [] END | MERGE (subject)-[r:WOUNDED_IN]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'ARRESTED_IN' THEN [1] ELSE [] END | MERGE (subject)-[r:ARRESTED_IN]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'CONVICTED_IN' THEN [1] ELSE [] END | MERGE (subject)-[r:CONVICTED_IN]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'TOOK_PART_IN' THEN [1] ELSE [] END | MERGE (subject)-[r:TOOK_PART_IN]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'TARGETED_IN' THEN [1] ELSE [] END | MERGE (subject)-[r:TARGETED_IN]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'RELATED_TO' THEN [1] ELSE [] END | MERGE (subject)-[r:RELATED_TO]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'RUN_BY' THEN [1] ELSE [] END | MERGE (subject)-[r:RUN_BY]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'OCCURRED_AT' THEN [1] ELSE [] END | MERGE (subject)-[r:OCCURRED_AT]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'LOCATED_IN' THEN [1] ELSE [] END | MERGE (subject)-[r:LOCATED_IN]->(object) SET r = row.properties)
FOREACH (_ IN CASE row.type WHEN 'PART_OF' THEN [1] ELSE [] END | MERGE (subject)-[r:PART_OF]->(object) SET r = row.properties)
WITH row
WHERE row.type IN ['ESCAPED_FROM', 'ATTEMPTED_ESCAPE_FROM', 'HELD_IN', 'AFFILIATED_WITH', 'KILLED_IN', 'WOUNDED_IN', 'ARRESTED_IN', 'CONVICTED_IN', 'TOOK_PART_IN', 'TARGETED_IN', 'RELATED_TO', 'RUN_BY', 'OCCURRED_AT', 'LOCATED_IN', 'PART_OF']
RETURN count(*) AS rows
