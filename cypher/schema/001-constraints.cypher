// Unique keys
//
// Purpose: One node for each key, whatever happens. Each constraint brings the index by which MERGE finds its node. Names are prefixed, so nobody else's are meant.

CREATE CONSTRAINT zindan_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zindan_person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zindan_group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zindan_cohort_id IF NOT EXISTS FOR (n:Cohort) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zindan_prison_id IF NOT EXISTS FOR (n:Prison) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zindan_event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zindan_place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zindan_statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zindan_graphowner_id IF NOT EXISTS FOR (n:GraphOwner) REQUIRE n.id IS UNIQUE;
