// Alleged and denied affiliations
//
// Purpose: Who is said to belong to a group, or denies it, without anybody stating it as fact.
//
// Parameters:
//   group  string   ''   Part of the group's name; empty for all
//   limit  integer  100  The most rows to show
//
// Columns:
//   member   Who
//   group    The group
//   stance   alleged, planned, attempted, denied or negated
//   speaker  Who says so
//   article  Where
//   quote    The sentence
//
// Example:
//   member      | group          | stance  | speaker      | article   | quote
//   Said Aminov | Northern Front | alleged | a prosecutor | kuhdara-2 | Prosecutors accuse Said Aminov of …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param group => '';
//   :param limit => 100;

MATCH (m)-[r:AFFILIATED_WITH]->(g:Group)
WHERE NOT r.stance IN ['asserted', 'claimed'] AND ($group = '' OR toLower(g.name) CONTAINS toLower($group) OR any(alias IN g.aliases WHERE toLower(alias) CONTAINS toLower($group)))
MATCH (m)<-[:SUBJECT]-(s:Statement {type: 'AFFILIATED_WITH'})-[:OBJECT]->(g)
MATCH (a:Article)-[:STATES]->(s)
RETURN m.name AS member, g.name AS group, s.stance AS stance, s.speaker AS speaker, a.id AS article, s.quote AS quote
ORDER BY group, member, stance, article, s.start
LIMIT $limit
