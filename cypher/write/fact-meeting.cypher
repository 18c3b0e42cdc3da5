// Meetings as folded from their claims. Slots that a fact had before
// are taken away first, by fact-slots.cypher.
// $rows     sorted by id; each {id, claims: [{id, score, like, reasons}], properties, involved: [id], participants: [{id, entity, role, onBehalfOf, office}], venues: [id]}
UNWIND $rows AS row
MERGE (m:Fact {id: row.id})
SET m:Meeting, m += row.properties
WITH m, row
CALL (m, row) {
  UNWIND row.claims AS claim
  MATCH (c:Claim {id: claim.id})
  MERGE (c)-[s:SUPPORTS]->(m)
  SET s = {score: claim.score, like: claim.like, reasons: claim.reasons}
}
CALL (m, row) {
  UNWIND row.participants AS participant
  MATCH (e:Entity {id: participant.entity})
  CREATE (e)-[part:TOOK_PART]->(m)
  SET part = {id: participant.id, role: participant.role, onBehalfOf: participant.onBehalfOf, office: participant.office}
}
CALL (m, row) {
  UNWIND row.venues AS venue
  MATCH (p:Place {id: venue})
  CREATE (m)-[:TOOK_PLACE_IN]->(p)
}
CALL (m, row) {
  UNWIND row.involved AS state
  MATCH (c:Country {id: state})
  CREATE (m)-[:INVOLVES]->(c)
}
