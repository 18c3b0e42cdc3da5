// Every claim is stated by exactly one article.
// returns   id: string, found: string
MATCH (c:Claim)
WHERE COUNT { (:Article)-[:STATES]->(c) } <> 1
RETURN c.id AS id, toString(COUNT { (:Article)-[:STATES]->(c) }) + ' articles' AS found
