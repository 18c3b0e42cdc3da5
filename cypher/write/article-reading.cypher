// The same text read by another version of the extractor: its claims are retracted until stated
// again.
// $rows     as in article.cypher
// $now      instant
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a += row.properties
WITH a
CALL (a) {
  MATCH (a)-[known:MENTIONS]->(:Entity)
  DELETE known
}
CALL (a) {
  MATCH (a)-[:STATES]->(c:Claim)
  SET c.retractedAt = coalesce(c.retractedAt, $now)
}
