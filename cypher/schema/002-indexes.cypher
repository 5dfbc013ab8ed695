// Indexes
//
// Purpose: What questions filter by. Names are not among them: an article may hold a name too long for such an index; 003 finds names.

CREATE INDEX zindan_event_type IF NOT EXISTS FOR (n:Event) ON (n.type);
CREATE INDEX zindan_event_earliest IF NOT EXISTS FOR (n:Event) ON (n.earliest);
CREATE INDEX zindan_event_latest IF NOT EXISTS FOR (n:Event) ON (n.latest);
CREATE INDEX zindan_statement_type IF NOT EXISTS FOR (n:Statement) ON (n.type);
CREATE INDEX zindan_statement_stance IF NOT EXISTS FOR (n:Statement) ON (n.stance);
CREATE INDEX zindan_article_published IF NOT EXISTS FOR (n:Article) ON (n.published);
CREATE INDEX zindan_group_kind IF NOT EXISTS FOR (n:Group) ON (n.kind);
CREATE INDEX zindan_place_kind IF NOT EXISTS FOR (n:Place) ON (n.kind);
