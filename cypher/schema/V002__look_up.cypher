// What is looked up by value: days, and names by their folded key.
CREATE INDEX fact_earliest IF NOT EXISTS FOR (n:Fact) ON (n.earliest);
CREATE INDEX article_published_on IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);
CREATE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);
