// What an article contributed
//
// Purpose: Every statement of an article, in order of its text, and whether anybody else says the same.
//
// Parameters:
//   article  string   ''   The article's id or part of its title; empty for all
//   limit    integer  100  The most rows to show
//
// Columns:
//   article  The article
//   start    Offset of the quote
//   subject  Who
//   type     What is stated
//   object   What of
//   stance   How it is meant
//   alone    Whether no other article states it
//   quote    The sentence
//
// Example:
//   article   | start | subject       | type         | object         | stance   | alone | quote
//   kuhdara-1 | 120   | Rustam Aminov | ESCAPED_FROM | Kuhdara Prison | asserted | false | Rustam Aminov was among 25 who fled …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param article => '';
//   :param limit => 100;

MATCH (a:Article)-[:STATES]->(x:Statement)
WHERE $article = '' OR a.id = $article OR toLower(a.title) CONTAINS toLower($article)
MATCH (x)-[:SUBJECT]->(s), (x)-[:OBJECT]->(o)
OPTIONAL MATCH (s)-[r]->(o)
WHERE x.id IN r.statements
RETURN a.id AS article, x.start AS start, s.name AS subject, x.type AS type, o.name AS object, x.stance AS stance, size(r.articles) = 1 AS alone, x.quote AS quote
ORDER BY article, start, type, subject, object
LIMIT $limit
