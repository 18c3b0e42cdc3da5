// Where articles name entities, and why an official is taken for the one he is.
// $rows     sorted by entity; each {article, entity, starts, ends, surface, reasons: list or null}
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
CREATE (a)-[:MENTIONS {starts: row.starts, ends: row.ends, surface: row.surface, reasons: row.reasons}]->(e)
