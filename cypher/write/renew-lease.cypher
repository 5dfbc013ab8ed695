// Renew the lease
//
// Purpose: First statement of every transaction that writes: takes nothing and lets nothing be written unless this writer still holds the lease; and records the generation reached.
//
// Parameters:
//   workspace   string   ''  The id of the workspace that writes
//   holder      string   ''  Its writer
//   seconds     integer  60  How long the lease is to last from now
//   generation  integer  -1  The generation that the graph shows when the transaction is committed, or -1 while it is on the way
//
// Columns:
//   rows  1 where the lease is held, else 0

MATCH (owner:GraphOwner {id: 'zindan'})
SET owner.id = owner.id
WITH owner
WHERE owner.workspace = $workspace AND owner.holder = $holder
SET owner.expires = datetime() + duration({seconds: $seconds}), owner.generation = $generation
RETURN count(*) AS rows
