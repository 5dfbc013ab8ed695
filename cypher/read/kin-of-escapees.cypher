// Kin and friends of escapees
//
// Purpose: Who is related to whom among and around those who got out.
//
// Parameters:
//   person  string   ''   Part of the escapee's name; empty for all
//   limit   integer  100  The most rows to show
//
// Columns:
//   escapee     The person who got out
//   relative    The other
//   roles       What the first of the two is to the second, as the articles say
//   stance      How sure it is
//   escapedToo  Whether the other got out as well
//
// Example:
//   escapee       | relative    | roles   | stance   | escapedToo
//   Rustam Aminov | Said Aminov | brother | asserted | true
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param person => '';
//   :param limit => 100;

MATCH (p:Person)-[e:ESCAPED_FROM]->(:Prison)
WHERE e.stance IN ['asserted', 'claimed'] AND ($person = '' OR toLower(p.name) CONTAINS toLower($person) OR any(alias IN p.aliases WHERE toLower(alias) CONTAINS toLower($person)))
MATCH (p)-[r:RELATED_TO]-(q:Person)
RETURN DISTINCT p.name AS escapee, q.name AS relative, r.roles AS roles, r.stance AS stance, EXISTS { (q)-[:ESCAPED_FROM]->(:Prison) } AS escapedToo
ORDER BY escapee, relative
LIMIT $limit
