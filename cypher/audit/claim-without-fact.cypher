// Every claim that counts supports exactly one fact, and of its own kind; one that a reader rejected supports none.
// returns   id: string, found: string
MATCH (c:Claim)
WHERE (c.retractedAt IS NULL AND c.review <> 'REJECTED' AND COUNT { MATCH (c)-[:SUPPORTS]->(f:Fact) WHERE f.kind = c.kind } <> 1)
   OR (c.review = 'REJECTED' AND EXISTS { (c)-[:SUPPORTS]->(:Fact) })
RETURN c.id AS id,
       c.kind + ' supports ' + reduce(all = '', kind IN [(c)-[:SUPPORTS]->(f) | coalesce(f.kind, '?')] | all + kind + ' ') AS found
