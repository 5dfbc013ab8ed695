// Convictions
//
// Purpose: Who was convicted of what, to which sentence; acquittals too.
//
// Parameters:
//   person  string   ''   Part of the person's name; empty for all
//   limit   integer  100  The most rows to show
//
// Columns:
//   person     Who
//   trial      The trial
//   earliest   First possible day
//   charges    As written
//   sentences  As written
//   stance     negated where acquitted
//   quote      A sentence that proves it
//
// Example:
//   person       | trial                 | earliest   | charges                      | sentences | stance   | quote
//   Karim Yusufi | trial of Karim Yusufi | 2012-03-01 | membership of a banned group | 19 years  | asserted | Yusufi was jailed for 19 years …
//
// In Neo4j Browser: run these lines first, with other values where wanted, and leave out the slashes
//   :param person => '';
//   :param limit => 100;

MATCH (p:Person|Cohort)-[r:CONVICTED_IN]->(e:Event)
WHERE ($person = '' OR toLower(p.name) CONTAINS toLower($person) OR any(alias IN p.aliases WHERE toLower(alias) CONTAINS toLower($person)))
RETURN p.name AS person, e.name AS trial, e.earliest AS earliest, r.charges AS charges, r.sentences AS sentences, r.stance AS stance, r.quotes[0] AS quote
ORDER BY earliest, person, trial
LIMIT $limit
