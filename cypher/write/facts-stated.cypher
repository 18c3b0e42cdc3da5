// The facts that articles have a say in.
// $ids      articles
// returns   fact: string
MATCH (a:Article)-[:STATES]->(:Claim)-[:SUPPORTS]->(f:Fact)
WHERE a.id IN $ids
RETURN DISTINCT f.id AS fact
ORDER BY fact
