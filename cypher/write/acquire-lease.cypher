// Take the lease
//
// Purpose: Makes one workspace the owner of the graph and lets one writer of it in, until its lease expires by the server's clock. Answers whether it did, and who holds it.
//
// Parameters:
//   workspace  string   ''     The id of the workspace that wants to write
//   holder     string   ''     Tells its writer from every other
//   seconds    integer  60     How long the lease is to last
//   adopt      boolean  false  Whether to take the graph over from the workspace that owns it
//
// Columns:
//   isOwner     Whether the graph belongs to the workspace (now)
//   isFree      Whether nobody else held the lease
//   workspace   The workspace that owns the graph
//   holder      The writer that holds the lease
//   expires     When its lease ends
//   generation  The generation of the workspace that the graph shows, or -1 where that is not certain

MERGE (owner:GraphOwner {id: 'zindan'})
  ON CREATE SET owner.workspace = $workspace, owner.generation = -1
// Setting the key to itself locks the node, so that what is read next stays true until the transaction ends.
SET owner.id = owner.id
WITH owner,
  owner.workspace = $workspace OR $adopt AS isOwner,
  owner.holder IS NULL OR owner.holder = $holder OR owner.expires < datetime() AS isFree
SET owner.generation = CASE WHEN isOwner AND isFree AND owner.workspace <> $workspace THEN -1 ELSE owner.generation END
SET owner.workspace = CASE WHEN isOwner AND isFree THEN $workspace ELSE owner.workspace END
SET owner.holder = CASE WHEN isOwner AND isFree THEN $holder ELSE owner.holder END
SET owner.expires = CASE WHEN isOwner AND isFree THEN datetime() + duration({seconds: $seconds}) ELSE owner.expires END
RETURN isOwner, isFree, owner.workspace AS workspace, owner.holder AS holder, owner.expires AS expires, owner.generation AS generation
