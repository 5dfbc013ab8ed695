// Escapees by organisation
//
// Purpose: Who got out of a prison and is linked to an organisation: as its own, through kin who belong to it, or through its leader.
//
// Parameters:
//   organisation  string   ''   Part of the organisation's name; empty for all
//   limit         integer  100  The most rows to show
//
// Columns:
//   organisation  The organisation
//   escapee       The person who got out
//   prison        From where
//   link          direct, kin or leader
//   through       The relative or leader, empty where direct
//   role          Role in the organisation, or kinship
//   stance        How sure the link is
//
// Example:
//   organisation   | escapee       | prison         | link   | through       | role    | stance
//   Northern Front | Rustam Aminov | Kuhdara Prison | direct |               | member  | asserted
//   Northern Front | Said Aminov   | Kuhdara Prison | kin    | Rustam Aminov | brother | asserted
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param organisation => '';
//   :param limit => 100;

CALL () {
  MATCH (p:Person)-[e:ESCAPED_FROM]->(prison:Prison), (p)-[a:AFFILIATED_WITH]->(g:Group)
  WHERE e.stance IN ['asserted', 'claimed'] AND NOT a.stance IN ['denied', 'negated']
  RETURN g, p, prison, 'direct' AS link, '' AS through, a.roles AS roles, a.stance AS stance
  UNION
  MATCH (p:Person)-[e:ESCAPED_FROM]->(prison:Prison), (p)-[k:RELATED_TO]-(q:Person)-[a:AFFILIATED_WITH]->(g:Group)
  WHERE e.stance IN ['asserted', 'claimed'] AND NOT a.stance IN ['denied', 'negated']
    AND any(role IN k.roles WHERE role IN ['brother', 'sister', 'son', 'daughter', 'father', 'mother', 'wife', 'husband', 'cousin', 'nephew', 'uncle', 'relative'])
    AND NOT (p)-[:AFFILIATED_WITH]->(g)
  RETURN g, p, prison, 'kin' AS link, q.name AS through, k.roles AS roles, k.stance AS stance
  UNION
  MATCH (p:Person)-[e:ESCAPED_FROM]->(prison:Prison), (p)-[k:RELATED_TO]-(q:Person)-[a:AFFILIATED_WITH]->(g:Group)
  WHERE e.stance IN ['asserted', 'claimed'] AND a.stance IN ['asserted', 'claimed']
    AND any(role IN a.roles WHERE role IN ['leader', 'commander', 'founder'])
    AND NOT (p)-[:AFFILIATED_WITH]->(g)
  RETURN g, p, prison, 'leader' AS link, q.name AS through, k.roles AS roles, k.stance AS stance
}
WITH g, p, prison, link, through, roles, stance
WHERE ($organisation = '' OR toLower(g.name) CONTAINS toLower($organisation) OR any(alias IN g.aliases WHERE toLower(alias) CONTAINS toLower($organisation)))
RETURN g.name AS organisation, p.name AS escapee, prison.name AS prison, link, through,
  reduce(text = '', role IN coalesce(roles, []) | text + CASE text WHEN '' THEN '' ELSE ', ' END + role) AS role, stance
ORDER BY organisation, escapee, prison, link, through
LIMIT $limit
