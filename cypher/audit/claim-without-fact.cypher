// Every claim that counts supports exactly one fact, and of its own kind.
// returns   id: string, found: string
MATCH (c:Claim)
WHERE c.retractedAt IS NULL
  AND COUNT { MATCH (c)-[:SUPPORTS]->(f:Fact) WHERE f.kind = c.kind } <> 1
RETURN c.id AS id,
       c.kind + ' supports ' + reduce(all = '', kind IN [(c)-[:SUPPORTS]->(f) | coalesce(f.kind, '?')] | all + kind + ' ') AS found
