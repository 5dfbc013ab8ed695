// Nodes as they are
//
// Purpose: Every person, group, cohort, prison, event and place that Zindan made, to be compared with the workspace.
//
// Columns:
//   id  Key
//   labels  Those of its labels that are of the model; one
//   properties  All properties

MATCH (n:Person|Group|Cohort|Prison|Event|Place)
WHERE n.madeBy = 'zindan'
RETURN n.id AS id, [label IN labels(n) WHERE label IN ['Person', 'Group', 'Cohort', 'Prison', 'Event', 'Place']] AS labels, properties(n) AS properties
