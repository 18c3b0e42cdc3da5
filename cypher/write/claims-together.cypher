// Claims that support the same facts.
// $ids      claims
// returns   claim: string
MATCH (c:Claim)-[:SUPPORTS]->(:Fact)<-[:SUPPORTS]-(other:Claim)
WHERE c.id IN $ids
RETURN DISTINCT other.id AS claim
