// How much is in it
//
// Purpose: How many nodes of Zindan and of others the database holds.
//
// Columns:
//   own  Nodes that Zindan made
//   foreign  Nodes of somebody else

MATCH (n)
WHERE NOT n:GraphOwner
RETURN count(CASE WHEN n.madeBy = 'zindan' THEN 1 END) AS own, count(CASE WHEN n.madeBy IS NULL OR n.madeBy <> 'zindan' THEN 1 END) AS foreign
