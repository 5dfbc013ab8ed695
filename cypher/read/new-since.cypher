// New since a date
//
// Purpose: What articles published since a day say that none before said.
//
// Parameters:
//   since  date     date('2000-01-01')  The first day of publication that counts as new
//   limit  integer  100                 The most rows to show
//
// Columns:
//   published  Day of publication of the first article
//   subject    Who
//   type       Type of the edge
//   object     What
//   stance     How sure it is
//   article    The first article
//   quote      The sentence
//
// Example:
//   published  | subject       | type      | object                 | stance   | article | quote
//   2011-01-05 | Rustam Aminov | KILLED_IN | operation in the gorge | asserted | gorge-1 | Aminov was killed in the gorge …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param since => date('2000-01-01');
//   :param limit => 100;

MATCH (s)-[r]->(o)
WHERE r.statements IS NOT NULL
CALL (r) {
  UNWIND r.articles AS id
  MATCH (a:Article {id: id})
  RETURN a
  ORDER BY a.published, a.id
  LIMIT 1
}
WITH s, r, o, a
WHERE a.published >= $since
RETURN a.published AS published, s.name AS subject, type(r) AS type, o.name AS object, r.stance AS stance, a.id AS article, r.quotes[0] AS quote
ORDER BY published DESC, article, type, subject, object
LIMIT $limit
