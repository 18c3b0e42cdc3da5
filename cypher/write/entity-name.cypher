// How articles write the names of provisional entities. Spellings may arrive in any order: of those
// of one language the longest, then the least, is shown.
// $rows     sorted by entity, then id; each {entity, id, text, lang, key, skeleton, shownIn: [property of the entity]}
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
REMOVE e.isNew // a lock: two writers must not both find the older spelling
MERGE (n:Name {id: row.id})
ON CREATE SET n.text = row.text, n.lang = row.lang, n.key = row.key, n.skeleton = row.skeleton
MERGE (e)-[:HAS_NAME]->(n)
WITH e, row
UNWIND row.shownIn AS property
WITH e, property, row.text AS new, e[property] AS old
WHERE old IS NULL OR size(new) > size(old) OR (size(new) = size(old) AND new < old)
SET e[property] = new
