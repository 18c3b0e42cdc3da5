// Agreements as folded from their claims. Slots that a fact had before
// are taken away first, by fact-slots.cypher.
// $rows     sorted by id; each {id, claims: [{id, score, like, reasons}], properties, involved: [id], parties: [{id, entity, onBehalfOf}], established: [id], reachedAt: claim id of a meeting, or null}
UNWIND $rows AS row
MERGE (a:Fact {id: row.id})
SET a:Agreement, a += row.properties
WITH a, row
CALL (a, row) {
  UNWIND row.claims AS claim
  MATCH (c:Claim {id: claim.id})
  MERGE (c)-[s:SUPPORTS]->(a)
  SET s = {score: claim.score, like: claim.like, reasons: claim.reasons}
}
CALL (a, row) {
  UNWIND row.parties AS party
  MATCH (e:Entity {id: party.entity})
  CREATE (e)-[part:PARTY_TO]->(a)
  SET part = {id: party.id, onBehalfOf: party.onBehalfOf}
}
CALL (a, row) {
  UNWIND row.established AS body
  MATCH (o:Organization {id: body})
  CREATE (a)-[:ESTABLISHES]->(o)
}
CALL (a, row) {
  MATCH (:Claim {id: row.reachedAt})-[:SUPPORTS]->(m:Meeting)
  CREATE (a)-[:REACHED_AT]->(m)
}
CALL (a, row) {
  UNWIND row.involved AS state
  MATCH (c:Country {id: state})
  CREATE (a)-[:INVOLVES]->(c)
}
