// Groups by number of escapees
//
// Purpose: Which groups the escapees belong to, most first; named people and counted ones apart.
//
// Parameters:
//   limit  integer  50  The most rows to show
//
// Columns:
//   group    The group
//   kind     Sort of group
//   named    Named escapees of it
//   counted  Unnamed escapees of it, at least
//   names    The named ones
//
// Example:
//   group          | kind     | named | counted | names
//   Northern Front | militant | 2     | 4       | Rustam Aminov, Said Aminov
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param limit => 50;

MATCH (m:Person|Cohort)-[a:AFFILIATED_WITH]->(g:Group)
WHERE a.stance IN ['asserted', 'claimed', 'alleged']
  AND EXISTS { MATCH (m)-[e:ESCAPED_FROM]->(:Prison) WHERE e.stance IN ['asserted', 'claimed'] }
WITH DISTINCT g, m
ORDER BY m.name
WITH g, collect(CASE WHEN m:Person THEN m.name END) AS names, sum(CASE WHEN m:Cohort THEN coalesce(m.low, 1) ELSE 0 END) AS counted
RETURN g.name AS group, g.kind AS kind, size(names) AS named, counted, names
ORDER BY named DESC, counted DESC, group
LIMIT $limit
