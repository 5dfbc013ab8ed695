// Contradictions inside an article
//
// Purpose: Statements of one article that cannot both be true.
//
// Parameters:
//   limit  integer  100  The most rows to show
//
// Columns:
//   article  The article
//   one      One sentence
//   other    The other
//
// Example:
//   article   | one                | other
//   kuhdara-2 | Five guards died … | … killing six guards
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param limit => 100;

MATCH (a:Article)-[:STATES]->(x:Statement)
UNWIND x.contradicts AS id
MATCH (y:Statement {id: id})
WHERE x.start < y.start OR (x.start = y.start AND x.id < y.id)
RETURN a.id AS article, x.quote AS one, y.quote AS other
ORDER BY article, x.start, y.start
LIMIT $limit
