// Which claims that count may report the same event: those kept under one of the keys, and those of the same kind in copies of the
// article.
// $rows     sorted by id; each {id, keys: [string]: under which to look}
// returns   id: string, other: string
UNWIND $rows AS row
CALL (row) {
  UNWIND row.keys AS key
  MATCH (:Block {key: key})<-[:IN_BLOCK]-(other:Claim)
  RETURN other
UNION
  MATCH (c:Claim {id: row.id})<-[:STATES]-(:Article)-[:SAME_STORY]-(:Article)-[:STATES]->(other:Claim)
  WHERE other.kind = c.kind
  RETURN other
}
WITH row, other
WHERE other.id <> row.id AND other.retractedAt IS NULL AND other.review <> 'REJECTED'
RETURN row.id AS id, other.id AS other
