// Evidence for one edge
//
// Purpose: Every statement behind an edge: who says it, where, when, in which words. Without names, behind the edge with the most sources.
//
// Parameters:
//   subject  string   ''  Part of the subject's name
//   type     string   ''  The type of edge, such as ESCAPED_FROM; empty for any
//   object   string   ''  Part of the object's name
//   limit    integer  50  The most rows to show
//
// Columns:
//   subject    Who
//   type       Type of the edge
//   object     What
//   stance     How it is meant
//   speaker    Who says so, empty for the article itself
//   source     The outlet
//   published  Day of publication
//   article    The article
//   start      Offset of the quote in its text, in UTF-16 units
//   end        Offset behind it
//   quote      The sentence
//
// Example:
//   subject       | type         | object         | stance   | speaker | source   | published  | article   | start | end | quote
//   Rustam Aminov | ESCAPED_FROM | Kuhdara Prison | asserted |         | Agency A | 2010-08-23 | kuhdara-1 | 120   | 190 | Rustam Aminov was among 25 who fled …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param subject => '';
//   :param type => '';
//   :param object => '';
//   :param limit => 50;

MATCH (s)-[r]->(o)
WHERE r.statements IS NOT NULL AND ($type = '' OR type(r) = $type)
  AND ($subject = '' OR toLower(s.name) CONTAINS toLower($subject) OR any(alias IN s.aliases WHERE toLower(alias) CONTAINS toLower($subject)))
  AND ($object = '' OR toLower(o.name) CONTAINS toLower($object) OR any(alias IN o.aliases WHERE toLower(alias) CONTAINS toLower($object)))
WITH s, r, o
ORDER BY r.sources DESC, size(r.statements) DESC, s.id, type(r), o.id
LIMIT 1
UNWIND r.statements AS id
MATCH (a:Article)-[:STATES]->(x:Statement {id: id})
RETURN s.name AS subject, type(r) AS type, o.name AS object, x.stance AS stance, x.speaker AS speaker, a.source AS source, a.published AS published, a.id AS article, x.start AS start, x.end AS end, x.quote AS quote
ORDER BY published, article, start
LIMIT $limit
