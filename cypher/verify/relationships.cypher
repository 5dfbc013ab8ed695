// Relationships as they are
//
// Purpose: Every edge between nodes that Zindan made, to be compared with the workspace.
//
// Columns:
//   subject  Id of the node it starts at
//   type  Its type
//   object  Id of the node it ends at
//   properties  All properties

MATCH (s)-[r:ESCAPED_FROM|ATTEMPTED_ESCAPE_FROM|HELD_IN|AFFILIATED_WITH|KILLED_IN|WOUNDED_IN|ARRESTED_IN|CONVICTED_IN|TOOK_PART_IN|TARGETED_IN|RELATED_TO|RUN_BY|OCCURRED_AT|LOCATED_IN|PART_OF]->(o)
WHERE s.madeBy = 'zindan' AND o.madeBy = 'zindan'
RETURN s.id AS subject, type(r) AS type, o.id AS object, properties(r) AS properties
