// Every entity that only articles know has the name they write, unless it is known by its office alone.
// returns   id: string, found: string
MATCH (e:Entity)
WHERE e.standing = 'PROVISIONAL' AND (e.name IS NULL OR NOT EXISTS { (e)-[:HAS_NAME]->(:Name) })
RETURN e.id AS id, 'name: ' + coalesce(e.name, 'none') AS found
