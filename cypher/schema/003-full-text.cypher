// Full text
//
// Purpose: Finds people, groups, prisons, events, places by any of their names, and statements by the words of their quote.

CREATE FULLTEXT INDEX zindan_names IF NOT EXISTS FOR (n:Person|Group|Cohort|Prison|Event|Place) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX zindan_quotes IF NOT EXISTS FOR (n:Statement) ON EACH [n.quote];
