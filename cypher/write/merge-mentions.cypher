// Write mentions
//
// Purpose: Makes or updates that an article mentions a node, with the words and where they stand.
//
// Parameters:
//   rows  list  []  Maps with article, entity (ids) and properties (names and spans, lists of one length)
//
// Columns:
//   rows  How many rows were written; fewer than given where an end is not there

UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Person|Group|Cohort|Prison|Event|Place {id: row.entity})
MERGE (article)-[mentions:MENTIONS]->(entity)
SET mentions = row.properties
RETURN count(*) AS rows
