// Graph of the breaks
//
// Purpose: For Neo4j Browser: escapees, prisons, breaks, the dead and the groups behind them as a picture.
//
// Parameters:
//   prison  string   ''   Part of the prison's name; empty for all
//   limit   integer  150  The most rows to show
//
// Columns:
//   path  A path to draw
//
// Example:
//   path
//   (Rustam Aminov:Person)-[:ESCAPED_FROM]->(Kuhdara Prison:Prison)
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param prison => '';
//   :param limit => 150;

MATCH (prison:Prison)
WHERE ($prison = '' OR toLower(prison.name) CONTAINS toLower($prison) OR any(alias IN prison.aliases WHERE toLower(alias) CONTAINS toLower($prison)))
CALL (prison) {
  MATCH path = (:Person|Cohort)-[:ESCAPED_FROM|ATTEMPTED_ESCAPE_FROM]->(prison)
  RETURN path
  UNION
  MATCH path = (:Person)-[:AFFILIATED_WITH]->(:Group)
  WHERE EXISTS { MATCH (p:Person)-[:ESCAPED_FROM]->(prison) WHERE p = nodes(path)[0] }
  RETURN path
  UNION
  MATCH path = (prison)<-[:OCCURRED_AT]-(:Event)<-[:KILLED_IN]-(:Person|Cohort)
  RETURN path
  UNION
  MATCH path = (prison)<-[:OCCURRED_AT]-(:Event {type: 'PrisonBreak'})
  RETURN path
}
RETURN path
LIMIT $limit
