// Acts as folded from their claims. Slots that a fact had before
// are taken away first, by fact-slots.cypher.
// $rows     sorted by id; each {id, claims: [{id, score, like, reasons}], properties, involved: [id], actors: [{entity, onBehalfOf, office}], targets: [id]}
UNWIND $rows AS row
MERGE (x:Fact {id: row.id})
SET x:Act, x += row.properties
WITH x, row
CALL (x, row) {
  UNWIND row.claims AS claim
  MATCH (c:Claim {id: claim.id})
  MERGE (c)-[s:SUPPORTS]->(x)
  SET s = {score: claim.score, like: claim.like, reasons: claim.reasons}
}
CALL (x, row) {
  UNWIND row.actors AS actor
  MATCH (e:Entity {id: actor.entity})
  CREATE (x)-[by:BY]->(e)
  SET by = {onBehalfOf: actor.onBehalfOf, office: actor.office}
}
CALL (x, row) {
  UNWIND row.targets AS target
  MATCH (e:Entity {id: target})
  CREATE (x)-[:TOWARDS]->(e)
}
CALL (x, row) {
  UNWIND row.involved AS state
  MATCH (c:Country {id: state})
  CREATE (x)-[:INVOLVES]->(c)
}
