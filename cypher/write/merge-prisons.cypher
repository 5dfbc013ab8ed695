// Write prisons
//
// Purpose: Makes or updates prisons. The key alone is matched; all properties are those of the row. A node that is not marked as made by Zindan is left alone.
//
// Parameters:
//   rows  list  []  Maps with id and properties; properties hold id and madeBy too
//
// Columns:
//   rows  How many rows were written; fewer than given where a node of that key belongs to somebody else

UNWIND $rows AS row
MERGE (n:Prison {id: row.id})
  ON CREATE SET n.madeBy = 'zindan'
WITH n, row
WHERE n.madeBy = 'zindan'
SET n = row.properties
RETURN count(*) AS rows
