// Give the lease back
//
// Purpose: Lets the next writer in at once.
//
// Parameters:
//   workspace  string  ''  The id of the workspace
//   holder     string  ''  Its writer
//
// Columns:
//   rows  1 where the lease was held, else 0

MATCH (owner:GraphOwner {id: 'zindan'})
WHERE owner.workspace = $workspace AND owner.holder = $holder
REMOVE owner.holder, owner.expires
RETURN count(*) AS rows
