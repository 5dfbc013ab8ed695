// Constraints as they are
//
// Purpose: The names of the constraints and indexes of the database, to see whether those of Zindan are there.
//
// Columns:
//   name  Name
//   state  ONLINE where it is ready; null for constraints

SHOW INDEXES YIELD name, state
RETURN name, state
