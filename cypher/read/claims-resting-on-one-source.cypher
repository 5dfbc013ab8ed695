// Claims resting on one source
//
// Purpose: Asserted edges that only one independent source vouches for: what to check before it is used.
//
// Parameters:
//   type   string   ''   The type of edge, such as KILLED_IN; empty for all
//   limit  integer  100  The most rows to show
//
// Columns:
//   subject  Who
//   type     Type of the edge
//   object   What
//   source   The outlet
//   article  An article
//   quote    The sentence
//
// Example:
//   subject       | type            | object         | source   | article   | quote
//   Rustam Aminov | AFFILIATED_WITH | Northern Front | Agency A | kuhdara-1 | Aminov, a member of the Northern Front …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param type => '';
//   :param limit => 100;

MATCH (s)-[r]->(o)
WHERE r.sources = 1 AND r.stance = 'asserted' AND ($type = '' OR type(r) = $type)
MATCH (a:Article {id: r.articles[0]})
RETURN s.name AS subject, type(r) AS type, o.name AS object, a.source AS source, a.id AS article, r.quotes[0] AS quote
ORDER BY type, subject, object
LIMIT $limit
