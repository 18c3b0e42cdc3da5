// Agreements that claims say were reached at meetings told by some claims.
// $ids      claims of meetings
// returns   fact: string
UNWIND $ids AS id
MATCH (c:Claim {reachedAt: id})-[:SUPPORTS]->(f:Agreement)
WHERE c.retractedAt IS NULL
RETURN DISTINCT f.id AS fact
