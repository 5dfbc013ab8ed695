// Leaders of groups
//
// Purpose: Who leads, commands or founded which group.
//
// Parameters:
//   group  string   ''   Part of the group's name; empty for all
//   limit  integer  100  The most rows to show
//
// Columns:
//   group     The group
//   kind      Sort of group
//   leader    Who
//   roles     In what role
//   stance    How sure it is
//   earliest  First day known of
//   sources   Independent sources
//
// Example:
//   group          | kind     | leader       | roles     | stance   | earliest   | sources
//   Northern Front | militant | Karim Yusufi | commander | asserted | 2009-05-01 | 2
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param group => '';
//   :param limit => 100;

MATCH (p:Person)-[r:AFFILIATED_WITH]->(g:Group)
WHERE any(role IN r.roles WHERE role IN ['leader', 'commander', 'founder']) AND ($group = '' OR toLower(g.name) CONTAINS toLower($group) OR any(alias IN g.aliases WHERE toLower(alias) CONTAINS toLower($group)))
RETURN g.name AS group, g.kind AS kind, p.name AS leader, r.roles AS roles, r.stance AS stance, r.earliest AS earliest, r.sources AS sources
ORDER BY group, leader
LIMIT $limit
