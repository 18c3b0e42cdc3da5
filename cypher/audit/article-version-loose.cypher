// A version that a newer text replaced is revised by exactly one article and has no claim that counts.
// returns   id: string, found: string
MATCH (a:Article)
WHERE a.supersededAt IS NOT NULL
  AND (COUNT { (:Article)-[:REVISES]->(a) } <> 1
    OR EXISTS { MATCH (a)-[:STATES]->(c:Claim) WHERE c.retractedAt IS NULL })
RETURN a.id AS id,
       'revised by ' + toString(COUNT { (:Article)-[:REVISES]->(a) }) + ', claims that count: '
         + toString(COUNT { MATCH (a)-[:STATES]->(c:Claim) WHERE c.retractedAt IS NULL }) AS found
