// The claims of a withdrawn article are retracted.
// returns   id: string, found: string
MATCH (a:Article)-[:STATES]->(c:Claim)
WHERE a.withdrawnAt IS NOT NULL AND c.retractedAt IS NULL
RETURN c.id AS id, 'article ' + a.id AS found
