// What is looked up by value: days, and names by their folded key.
CREATE INDEX fact_earliest IF NOT EXISTS FOR (n:Fact) ON (n.earliest);
CREATE INDEX article_published_on IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);
CREATE TEXT INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic'}};
