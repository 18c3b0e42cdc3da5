// Where articles name entities.
// $rows     sorted by entity; each {article, entity, starts, ends, surface}
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
CREATE (a)-[:MENTIONS {starts: row.starts, ends: row.ends, surface: row.surface}]->(e)
