// Officials that articles name, and the offices that articles say they hold or held. An office that is
// known already, from seed-data or an article, is left as it is; none ends because another begins.
// $rows     sorted by id; each {id, standing, office: {heldId, id, type, of} or null}
UNWIND $rows AS row
MERGE (o:Entity {id: row.id})
ON CREATE SET o:Official, o.standing = row.standing
WITH o, row.office AS office
WHERE office IS NOT NULL AND NOT EXISTS { (o)-[:HELD_OFFICE]->(:Office {id: office.id}) }
MERGE (post:Office {id: office.id})
ON CREATE SET post.type = office.type
CREATE (o)-[:HELD_OFFICE {id: office.heldId, basis: 'ARTICLE'}]->(post)
WITH post, office
MATCH (served:Entity {id: office.of})
MERGE (post)-[:OF]->(served)
