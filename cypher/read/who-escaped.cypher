// Who escaped
//
// Purpose: Every named person who got out of a prison, from which, when, and how many independent sources say so.
//
// Parameters:
//   person  string   ''   Part of the person's name; empty for all
//   prison  string   ''   Part of the prison's name; empty for all
//   limit   integer  100  The most rows to show
//
// Columns:
//   escapee   The person
//   prison    The prison
//   earliest  First possible day
//   latest    Last possible day
//   sources   Independent sources
//   quote     A sentence that proves it
//
// Example:
//   escapee       | prison         | earliest   | latest     | sources | quote
//   Rustam Aminov | Kuhdara Prison | 2010-08-22 | 2010-08-23 | 3       | Among the fugitives was Rustam Aminov …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param person => '';
//   :param prison => '';
//   :param limit => 100;

MATCH (p:Person)-[r:ESCAPED_FROM]->(prison:Prison)
WHERE r.stance IN ['asserted', 'claimed']
  AND ($person = '' OR toLower(p.name) CONTAINS toLower($person) OR any(alias IN p.aliases WHERE toLower(alias) CONTAINS toLower($person)))
  AND ($prison = '' OR toLower(prison.name) CONTAINS toLower($prison) OR any(alias IN prison.aliases WHERE toLower(alias) CONTAINS toLower($prison)))
RETURN p.name AS escapee, prison.name AS prison, r.earliest AS earliest, r.latest AS latest, r.sources AS sources, r.quotes[0] AS quote
ORDER BY earliest, prison, escapee
LIMIT $limit
