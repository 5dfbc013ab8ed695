// Who escaped together
//
// Purpose: Named people who got out of the same prison in the same break, as far as an event or overlapping days say so.
//
// Parameters:
//   person  string   ''   Part of one escapee's name; empty for all
//   limit   integer  100  The most rows to show
//
// Columns:
//   prison     The prison
//   earliest   First possible day
//   latest     Last possible day
//   escapee    One
//   companion  The other
//
// Example:
//   prison         | earliest   | latest     | escapee       | companion
//   Kuhdara Prison | 2010-08-22 | 2010-08-23 | Rustam Aminov | Said Aminov
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param person => '';
//   :param limit => 100;

MATCH (p:Person)-[r:ESCAPED_FROM]->(prison:Prison)<-[s:ESCAPED_FROM]-(q:Person)
WHERE r.stance IN ['asserted', 'claimed'] AND s.stance IN ['asserted', 'claimed']
  AND ($person = '' OR toLower(p.name) CONTAINS toLower($person) OR any(alias IN p.aliases WHERE toLower(alias) CONTAINS toLower($person)))
  AND (p.id < q.id OR $person <> '')
  AND p <> q
  AND r.earliest <= s.latest AND s.earliest <= r.latest
RETURN prison.name AS prison, r.earliest AS earliest, r.latest AS latest, p.name AS escapee, q.name AS companion
ORDER BY prison, earliest, escapee, companion
LIMIT $limit
