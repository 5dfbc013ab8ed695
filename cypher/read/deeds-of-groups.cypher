// What groups took part in
//
// Purpose: Events in which a group, or people of it, acted.
//
// Parameters:
//   group  string   ''   Part of the group's name; empty for all
//   limit  integer  100  The most rows to show
//
// Columns:
//   group     The group
//   event     The event
//   type      Its type
//   earliest  First possible day
//   through   The person or cohort that acted, empty where the group itself
//   stance    How sure it is
//   quote     A sentence that proves it
//
// Example:
//   group          | event                  | type   | earliest   | through | stance  | quote
//   Northern Front | raid on Kuhdara Prison | Attack | 2008-06-13 |         | claimed | The Northern Front said its men …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param group => '';
//   :param limit => 100;

CALL () {
  MATCH (g:Group)-[t:TOOK_PART_IN]->(e:Event)
  RETURN g, t, e, '' AS through
  UNION
  MATCH (m:Person|Cohort)-[t:TOOK_PART_IN]->(e:Event), (m)-[a:AFFILIATED_WITH]->(g:Group)
  WHERE a.stance IN ['asserted', 'claimed']
  RETURN g, t, e, m.name AS through
}
WITH g, t, e, through
WHERE ($group = '' OR toLower(g.name) CONTAINS toLower($group) OR any(alias IN g.aliases WHERE toLower(alias) CONTAINS toLower($group))) AND NOT t.stance IN ['denied', 'negated']
RETURN g.name AS group, e.name AS event, e.type AS type, e.earliest AS earliest, through, t.stance AS stance, t.quotes[0] AS quote
ORDER BY group, earliest, event, through
LIMIT $limit
