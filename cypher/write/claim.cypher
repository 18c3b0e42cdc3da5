// What articles say of facts, each claim whole: with who fills which slot. A claim stated again
// counts again; what it said before is taken away first, by claim-slots.cypher.
// $rows     sorted by id; each {id, article, properties, names: [{entity, slot, role, onBehalfOf, office}]}
// $now      instant
// returns   id: string, isRejected: boolean
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (c:Claim {id: row.id})
ON CREATE SET c.recordedAt = $now, c.review = 'PROPOSED'
SET c += row.properties, c.retractedAt = null
CREATE (a)-[:STATES]->(c)
WITH c, row
CALL (c, row) {
  UNWIND row.names AS name
  MATCH (e:Entity {id: name.entity})
  CREATE (c)-[names:NAMES]->(e)
  SET names = {slot: name.slot, role: name.role, onBehalfOf: name.onBehalfOf, office: name.office}
}
RETURN c.id AS id, c.review = 'REJECTED' AS isRejected
