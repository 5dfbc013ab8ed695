// Who owns the graph
//
// Purpose: The workspace that feeds the graph, the generation it shows and the writer at work; no row where nobody owns it.
//
// Columns:
//   workspace  Id of the workspace
//   generation  The generation shown, or -1 where that is not certain
//   holder  The writer that holds the lease, or null
//   expires  When its lease ends, or null
//   isExpired  Whether it has ended

MATCH (owner:GraphOwner {id: 'zindan'})
RETURN owner.workspace AS workspace, owner.generation AS generation, owner.holder AS holder,
  owner.expires AS expires, owner.expires < datetime() AS isExpired
