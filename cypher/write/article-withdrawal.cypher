// Withdraws one article: its claims count no longer. It stays, to be looked up and refused when it
// comes again.
// $id       article
// $now      instant
// returns   id: string
MATCH (a:Article {id: $id})
SET a.withdrawnAt = coalesce(a.withdrawnAt, $now)
WITH a
CALL (a) {
  MATCH (a)-[:STATES]->(c:Claim)
  WHERE c.retractedAt IS NULL
  SET c.retractedAt = $now
}
RETURN a.id AS id
