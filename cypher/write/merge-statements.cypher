// Write statements
//
// Purpose: Makes or updates statements together with their provenance: the article that states them, their subject and their object, all of which are there already.
//
// Parameters:
//   rows  list  []  Maps with id, article, subject, object (ids) and properties
//
// Columns:
//   rows  How many rows were written; fewer than given where an end is not there or the node belongs to somebody else

UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (subject:Person|Group|Cohort|Prison|Event|Place {id: row.subject})
MATCH (object:Person|Group|Cohort|Prison|Event|Place {id: row.object})
MERGE (statement:Statement {id: row.id})
  ON CREATE SET statement.madeBy = 'zindan'
WITH row, article, subject, object, statement
WHERE statement.madeBy = 'zindan'
SET statement = row.properties
MERGE (article)-[:STATES]->(statement)
MERGE (statement)-[:SUBJECT]->(subject)
MERGE (statement)-[:OBJECT]->(object)
RETURN count(*) AS rows
