// Who was affiliated with a group at a date
//
// Purpose: People, cohorts and groups that belonged to a group at a day; where an article gives no time, the affiliation may hold at any.
//
// Parameters:
//   group  string   ''    Part of the group's name; empty for all
//   date   date     null  The day, or null for any time
//   limit  integer  100   The most rows to show
//
// Columns:
//   group     The group
//   member    Who
//   kind      Person, Cohort or Group
//   roles     In what role
//   stance    How sure it is
//   earliest  First day known of
//   latest    Last day known of
//   sources   Independent sources
//
// Example:
//   group          | member        | kind   | roles  | stance   | earliest   | latest     | sources
//   Northern Front | Rustam Aminov | Person | member | asserted | 2009-05-01 | 2010-08-23 | 2
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param group => '';
//   :param date => null;
//   :param limit => 100;

MATCH (m)-[r:AFFILIATED_WITH]->(g:Group)
WHERE r.stance IN ['asserted', 'claimed', 'alleged']
  AND ($group = '' OR toLower(g.name) CONTAINS toLower($group) OR any(alias IN g.aliases WHERE toLower(alias) CONTAINS toLower($group)))
  AND ($date IS NULL OR ((r.earliest IS NULL OR r.earliest <= $date) AND (r.latest IS NULL OR r.latest >= $date)))
RETURN g.name AS group, m.name AS member, labels(m)[0] AS kind, r.roles AS roles, r.stance AS stance, r.earliest AS earliest, r.latest AS latest, r.sources AS sources
ORDER BY group, member
LIMIT $limit
