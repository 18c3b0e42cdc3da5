// The facts that claims support now.
// $ids      claims
// returns   fact: string
MATCH (c:Claim)-[:SUPPORTS]->(f:Fact)
WHERE c.id IN $ids
RETURN DISTINCT f.id AS fact
ORDER BY fact
