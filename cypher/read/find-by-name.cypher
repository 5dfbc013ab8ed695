// Find by name
//
// Purpose: Nodes whose name or other spelling holds the given letters, with how often articles speak of them.
//
// Parameters:
//   name   string   ''  Part of a name; empty for all
//   limit  integer  50  The most rows to show
//
// Columns:
//   name      The name
//   label     Person, Group, Cohort, Prison, Event or Place
//   aliases   Other spellings
//   articles  How many articles speak of it
//   id        The id of the node
//
// Example:
//   name          | label  | aliases           | articles | id
//   Rustam Aminov | Person | Aminov, R. Aminov | 3        | 4b1f…
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param name => '';
//   :param limit => 50;

MATCH (n:Person|Group|Cohort|Prison|Event|Place)
WHERE ($name = '' OR toLower(n.name) CONTAINS toLower($name) OR any(alias IN n.aliases WHERE toLower(alias) CONTAINS toLower($name)))
RETURN n.name AS name, [label IN labels(n) WHERE label IN ['Person', 'Group', 'Cohort', 'Prison', 'Event', 'Place']][0] AS label, n.aliases AS aliases, COUNT { (:Article)-[:MENTIONS]->(n) } AS articles, n.id AS id
ORDER BY articles DESC, label, name, id
LIMIT $limit
