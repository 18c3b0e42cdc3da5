// Statements as folded from their claims. Slots that a fact had before
// are taken away first, by fact-slots.cypher.
// $rows     sorted by id; each {id, claims: [{id, score, like, reasons}], properties, involved: [id], speakers: [{entity, onBehalfOf, office}], about: [id]}
UNWIND $rows AS row
MERGE (s:Fact {id: row.id})
SET s:Statement, s += row.properties
WITH s, row
CALL (s, row) {
  UNWIND row.claims AS claim
  MATCH (c:Claim {id: claim.id})
  MERGE (c)-[supports:SUPPORTS]->(s)
  SET supports = {score: claim.score, like: claim.like, reasons: claim.reasons}
}
CALL (s, row) {
  UNWIND row.speakers AS speaker
  MATCH (e:Entity {id: speaker.entity})
  CREATE (e)-[made:MADE]->(s)
  SET made = {onBehalfOf: speaker.onBehalfOf, office: speaker.office}
}
CALL (s, row) {
  UNWIND row.about AS about
  MATCH (e:Entity {id: about})
  CREATE (s)-[:ABOUT]->(e)
}
CALL (s, row) {
  UNWIND row.involved AS state
  MATCH (c:Country {id: state})
  CREATE (s)-[:INVOLVES]->(c)
}
