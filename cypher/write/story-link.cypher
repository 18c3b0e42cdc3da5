// Which articles print the same text; similarity is how much of the shorter one stands in the longer.
// $rows     sorted by a, then b; each {a, b, similarity}
UNWIND $rows AS row
MATCH (a:Article {id: row.a})
MATCH (b:Article {id: row.b})
MERGE (a)-[same:SAME_STORY]->(b)
SET same.similarity = row.similarity
