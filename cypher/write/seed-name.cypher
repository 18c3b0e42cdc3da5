// Every name of entities that seed-data has; names it no longer has are dropped.
// $rows     sorted by entity; each {entity, names: [{id, text, lang, key, skeleton}]}
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CALL (e, row) {
  MATCH (e)-[:HAS_NAME]->(n:Name)
  WHERE NOT n.id IN [name IN row.names | name.id]
  DETACH DELETE n
}
UNWIND row.names AS name
MERGE (n:Name {id: name.id})
SET n.text = name.text, n.lang = name.lang, n.key = name.key, n.skeleton = name.skeleton
MERGE (e)-[:HAS_NAME]->(n)
