// Entities whose row seed-data no longer has: those that nothing else in the graph speaks of are
// gone with their names; the others stay.
// $ids      entities, sorted
// returns   id: string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)-[:TOOK_PART|PARTY_TO|MADE|MERGED_INTO]->() }
  AND NOT EXISTS { (e)<--() }
  AND NOT EXISTS { MATCH (:Claim)-[slot:NAMES]->(:Entity) WHERE slot.onBehalfOf = id }
CALL (e) {
  MATCH (e)-[:HAS_NAME]->(n:Name)
  DETACH DELETE n
}
CALL (e) {
  MATCH (e)-[:IDENTIFIED_BY]->(i:Identifier)
  WHERE COUNT { (i)<-[:IDENTIFIED_BY]-() } = 1
  DETACH DELETE i
}
DETACH DELETE e
RETURN id
