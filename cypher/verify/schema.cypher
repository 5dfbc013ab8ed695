// Indexes as they are
//
// Purpose: The indexes of the database, those of constraints among them, to see whether the schema is there.
//
// Columns:
//   name        Name of the index
//   constraint  Name of the constraint it belongs to, or null
//   labels      Labels it holds for
//   properties  Properties it holds for

SHOW INDEXES YIELD name, owningConstraint, labelsOrTypes, properties
RETURN name, owningConstraint AS constraint, labelsOrTypes AS labels, properties
