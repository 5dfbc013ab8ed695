// Shortest connection of two people
//
// Purpose: How two people hang together: the fewest edges between them, over groups, prisons, events and kin. Without names, the two people with the most edges.
//
// Parameters:
//   from  string  ''  Part of one person's name
//   to    string  ''  Part of the other's name
//
// Columns:
//   from    One person
//   to      The other
//   length  Number of edges
//   nodes   Names on the way
//   edges   Types of the edges
//   quotes  A sentence for each edge
//
// Example:
//   from          | to           | length | nodes                                       | edges                            | quotes
//   Rustam Aminov | Karim Yusufi | 2      | Rustam Aminov, Northern Front, Karim Yusufi | AFFILIATED_WITH, AFFILIATED_WITH | Aminov, a member …; Yusufi leads …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param from => '';
//   :param to => '';

MATCH (a:Person)
WHERE ($from = '' OR toLower(a.name) CONTAINS toLower($from) OR any(alias IN a.aliases WHERE toLower(alias) CONTAINS toLower($from)))
WITH a
ORDER BY COUNT { (a)-[:ESCAPED_FROM|ATTEMPTED_ESCAPE_FROM|HELD_IN|AFFILIATED_WITH|KILLED_IN|WOUNDED_IN|ARRESTED_IN|CONVICTED_IN|TOOK_PART_IN|TARGETED_IN|RELATED_TO|OCCURRED_AT|PART_OF]-() } DESC, a.id
LIMIT 1
MATCH (b:Person)
WHERE b <> a AND ($to = '' OR toLower(b.name) CONTAINS toLower($to) OR any(alias IN b.aliases WHERE toLower(alias) CONTAINS toLower($to)))
  AND ($to <> '' OR EXISTS { (a)-[:ESCAPED_FROM|ATTEMPTED_ESCAPE_FROM|HELD_IN|AFFILIATED_WITH|KILLED_IN|WOUNDED_IN|ARRESTED_IN|CONVICTED_IN|TOOK_PART_IN|TARGETED_IN|RELATED_TO|OCCURRED_AT|PART_OF]-()-[:ESCAPED_FROM|ATTEMPTED_ESCAPE_FROM|HELD_IN|AFFILIATED_WITH|KILLED_IN|WOUNDED_IN|ARRESTED_IN|CONVICTED_IN|TOOK_PART_IN|TARGETED_IN|RELATED_TO|OCCURRED_AT|PART_OF]-(b) })
WITH a, b
ORDER BY COUNT { (b)-[:ESCAPED_FROM|ATTEMPTED_ESCAPE_FROM|HELD_IN|AFFILIATED_WITH|KILLED_IN|WOUNDED_IN|ARRESTED_IN|CONVICTED_IN|TOOK_PART_IN|TARGETED_IN|RELATED_TO|OCCURRED_AT|PART_OF]-() } DESC, b.id
LIMIT 1
MATCH p = shortestPath((a)-[:ESCAPED_FROM|ATTEMPTED_ESCAPE_FROM|HELD_IN|AFFILIATED_WITH|KILLED_IN|WOUNDED_IN|ARRESTED_IN|CONVICTED_IN|TOOK_PART_IN|TARGETED_IN|RELATED_TO|OCCURRED_AT|PART_OF*..8]-(b))
RETURN a.name AS from, b.name AS to, length(p) AS length, [n IN nodes(p) | n.name] AS nodes, [r IN relationships(p) | type(r)] AS edges, [r IN relationships(p) | r.quotes[0]] AS quotes
