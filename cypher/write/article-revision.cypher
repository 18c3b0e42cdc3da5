// A changed text takes the article's id; the older one becomes id@n and keeps its claims, retracted,
// and its mentions.
// $rows     as in article.cypher
// $now      instant
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
CREATE (old:Article)
SET old = a {.*, id: a.id + '@' + toString(a.version), supersededAt: $now}
WITH row, a, old
CALL (a, old) {
  MATCH (a)-[known:MENTIONS]->(e:Entity)
  CREATE (old)-[kept:MENTIONS]->(e)
  SET kept = properties(known)
  DELETE known
}
CALL (a, old) {
  MATCH (a)-[known:STATES]->(c:Claim)
  CREATE (old)-[:STATES]->(c)
  SET c.retractedAt = coalesce(c.retractedAt, $now)
  DELETE known
}
CALL (a, old) {
  MATCH (a)-[known:REVISES]->(older:Article)
  CREATE (old)-[:REVISES]->(older)
  DELETE known
}
CREATE (a)-[:REVISES]->(old)
SET a = {id: a.id, version: a.version + 1, receivedAt: $now}
SET a += row.properties
