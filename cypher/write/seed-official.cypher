// Officials and the offices they held, as seed-data has them. Tenures that seed-data no longer has
// are dropped.
// $rows     sorted by id; each {id, properties: {name, nameAr, nameEn, checked}, tenures: [{id, office, type, of, isState, from, to, isOpen}]}
UNWIND $rows AS row
MERGE (o:Entity {id: row.id})
SET o:Official, o += row.properties, o.standing = 'KNOWN'
WITH o, row
CALL (o) {
  MATCH (o)-[known:HELD_OFFICE {basis: 'SEED'}]->(:Office)
  DELETE known
}
UNWIND row.tenures AS tenure
MERGE (served:Entity {id: tenure.of})
FOREACH (_ IN CASE WHEN tenure.isState THEN [1] ELSE [] END | SET served:Country, served.standing = 'KNOWN')
FOREACH (_ IN CASE WHEN tenure.isState THEN [] ELSE [1] END | SET served:Organization, served.standing = 'KNOWN')
MERGE (post:Office {id: tenure.office})
ON CREATE SET post.type = tenure.type
MERGE (post)-[:OF]->(served)
CREATE (o)-[held:HELD_OFFICE]->(post)
SET held = {id: tenure.id, from: tenure.from, to: tenure.to, isOpen: tenure.isOpen, basis: 'SEED'}
