// Words that are searched: folded names, their consonants, titles of articles, words of facts. The words are folded
// before they are stored, so they are only split at spaces.
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.key] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX name_skeletons IF NOT EXISTS FOR (n:Name) ON EACH [n.skeleton] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.key] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX fact_words IF NOT EXISTS FOR (n:Fact) ON EACH [n.key] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
