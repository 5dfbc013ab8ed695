// Who says so
//
// Purpose: What is stated on somebody's word rather than the article's own: officials, relatives, claimants.
//
// Parameters:
//   speaker  string   ''   Part of the speaker as written; empty for all
//   limit    integer  100  The most rows to show
//
// Columns:
//   speaker  As written
//   article  Where
//   subject  Who
//   type     What is stated
//   object   What of
//   stance   How it is meant
//   quote    The sentence
//
// Example:
//   speaker                        | article   | subject    | type      | object                     | stance   | quote
//   an interior ministry spokesman | kuhdara-1 | six guards | KILLED_IN | escape from Kuhdara Prison | asserted | Six guards were killed, a spokesman said …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param speaker => '';
//   :param limit => 100;

MATCH (a:Article)-[:STATES]->(x:Statement)
WHERE x.speaker IS NOT NULL AND ($speaker = '' OR toLower(x.speaker) CONTAINS toLower($speaker))
MATCH (x)-[:SUBJECT]->(s), (x)-[:OBJECT]->(o)
RETURN x.speaker AS speaker, a.id AS article, s.name AS subject, x.type AS type, o.name AS object, x.stance AS stance, x.quote AS quote
ORDER BY speaker, article, x.start
LIMIT $limit
