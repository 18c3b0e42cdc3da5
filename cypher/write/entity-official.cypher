// Officials that articles name. Only those unknown to seed-data get an office here: of the others
// seed-data knows it better.
// $rows     sorted by id; each {id, standing, office: {heldId, id, type, of} or null}
UNWIND $rows AS row
MERGE (o:Entity {id: row.id})
ON CREATE SET o:Official, o.standing = row.standing, o.isNew = true
WITH o, row
WHERE o.isNew
REMOVE o.isNew
WITH o, row.office AS office
WHERE office IS NOT NULL
MERGE (post:Office {id: office.id})
ON CREATE SET post.type = office.type
CREATE (o)-[:HELD_OFFICE {id: office.heldId, basis: 'ARTICLE'}]->(post)
WITH post, office
MATCH (served:Entity {id: office.of})
MERGE (post)-[:OF]->(served)
