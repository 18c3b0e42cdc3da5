// Takes some of those articles, to be compared; one that was withdrawn or got another text since is not.
// $limit    number of articles
// returns   id: string, publishedOn: date, text: string, claims: [string]
MATCH (a:Former)
WITH a ORDER BY a.id LIMIT $limit
REMOVE a:Former
WITH a
WHERE a.withdrawnAt IS NULL AND NOT EXISTS { MATCH (f:Fingerprint) WHERE f.article = a.id }
RETURN a.id AS id, a.publishedOn AS publishedOn, a.text AS text, [(a)-[:STATES]->(c:Claim) WHERE c.retractedAt IS NULL | c.id] AS claims
