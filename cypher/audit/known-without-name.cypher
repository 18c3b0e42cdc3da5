// What is known to seed-data has a name; without one, articles name what the tables in use no longer have.
// returns   id: string, found: string
MATCH (e:Entity)
WHERE e.standing = 'KNOWN' AND (e.name IS NULL OR NOT EXISTS { (e)-[:HAS_NAME]->(:Name) })
RETURN e.id AS id, 'name: ' + coalesce(e.name, 'none') AS found
