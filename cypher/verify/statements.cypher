// Statements as they are
//
// Purpose: Every statement that Zindan made with its article and ends, to be compared with the workspace.
//
// Columns:
//   id  Key
//   articles  Ids of the articles that state it; one
//   subjects  Ids of its subjects; one
//   objects  Ids of its objects; one
//   properties  All properties

MATCH (n:Statement)
WHERE n.madeBy = 'zindan'
RETURN n.id AS id,
  [(a)-[:STATES]->(n) | a.id] AS articles,
  [(n)-[:SUBJECT]->(s) | s.id] AS subjects,
  [(n)-[:OBJECT]->(o) | o.id] AS objects,
  properties(n) AS properties
