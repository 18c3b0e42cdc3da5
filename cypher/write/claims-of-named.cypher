// The claims of facts, each fact by its id or by one that it had before.
// $rows     each {fact, claim: from which the fact has its id}
// returns   named: string, fact: string, kind: string, claims: [string]; none for an unknown fact
UNWIND $rows AS row
CALL (row) {
  MATCH (f:Fact {id: row.fact})
  RETURN f
UNION
  MATCH (:Claim {id: row.claim})-[:SUPPORTS]->(f:Fact)
  RETURN f
}
WITH row, f
RETURN row.fact AS named, f.id AS fact, f.kind AS kind,
       COLLECT { MATCH (c:Claim)-[:SUPPORTS]->(f) WHERE c.retractedAt IS NULL RETURN c.id ORDER BY c.id } AS claims
