// Which of some articles print the same text.
// $ids      articles
// returns   a: string, b: string
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:SAME_STORY]->(b:Article)
RETURN a.id AS a, b.id AS b
