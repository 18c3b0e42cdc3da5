// Claims that ids of facts stand for: the one from which a fact has its id, and those that support it now.
// $rows       each {id: of a fact, claim: from which it has its id}
// returns     id: string, claim: string
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Claim {id: row.claim})
  RETURN c
UNION
  MATCH (:Fact {id: row.id})<-[:SUPPORTS]-(c:Claim)
  RETURN c
}
RETURN row.id AS id, c.id AS claim
