// By which other registers know an entity.
// $rows     sorted by entity; each {entity, scheme, value}
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (i:Identifier {scheme: row.scheme, value: row.value})
MERGE (e)-[:IDENTIFIED_BY]->(i)
