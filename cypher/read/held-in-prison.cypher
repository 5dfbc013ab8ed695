// Who was held where
//
// Purpose: People known to have been jailed in a prison, and whether they got out of it.
//
// Parameters:
//   prison  string   ''   Part of the prison's name; empty for all
//   limit   integer  100  The most rows to show
//
// Columns:
//   prison    The prison
//   inmate    Who
//   sentence  The sentence served, as written
//   earliest  First day known of
//   gotOut    escaped, tried, or empty
//
// Example:
//   prison         | inmate        | sentence | earliest   | gotOut
//   Kuhdara Prison | Rustam Aminov | 20 years | 2009-05-01 | escaped
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param prison => '';
//   :param limit => 100;

MATCH (p:Person|Cohort)-[r:HELD_IN]->(prison:Prison)
WHERE r.stance IN ['asserted', 'claimed'] AND ($prison = '' OR toLower(prison.name) CONTAINS toLower($prison) OR any(alias IN prison.aliases WHERE toLower(alias) CONTAINS toLower($prison)))
RETURN prison.name AS prison, p.name AS inmate, p.sentence AS sentence, r.earliest AS earliest,
  CASE WHEN EXISTS { (p)-[:ESCAPED_FROM]->(prison) } THEN 'escaped' WHEN EXISTS { (p)-[:ATTEMPTED_ESCAPE_FROM]->(prison) } THEN 'tried' ELSE '' END AS gotOut
ORDER BY prison, inmate
LIMIT $limit
