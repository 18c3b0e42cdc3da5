// By which other registers know entities; identifiers that seed-data no longer has are dropped.
// $rows     sorted by entity; each {entity, identifiers: [{scheme, value}]}
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CALL (e, row) {
  MATCH (e)-[known:IDENTIFIED_BY]->(i:Identifier)
  WHERE NOT {scheme: i.scheme, value: i.value} IN row.identifiers
  DELETE known
}
UNWIND row.identifiers AS identifier
MERGE (i:Identifier {scheme: identifier.scheme, value: identifier.value})
MERGE (e)-[:IDENTIFIED_BY]->(i)
