// Which entities came from seed-data, and from which state of their row.
// returns   id: string, seed: string
MATCH (e:Entity)
WHERE e.seed IS NOT NULL
RETURN e.id AS id, e.seed AS seed
ORDER BY id
