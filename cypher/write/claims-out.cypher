// Takes rejected claims out of all comparison with others and from their facts; a fact that nothing else supports is gone.
// $ids      claims
// returns   other: string, a claim with which one of them was linked or stood together
MATCH (c:Claim)
WHERE c.id IN $ids
WITH collect(c) AS claims,
     COLLECT { MATCH (c:Claim)-[:SUPPORTS]->(f:Fact) WHERE c.id IN $ids RETURN DISTINCT f } AS facts,
     COLLECT {
       MATCH (c:Claim)-[:RESEMBLES]-(other:Claim) WHERE c.id IN $ids RETURN other.id
       UNION
       MATCH (c:Claim)-[:SUPPORTS]->(:Fact)<-[:SUPPORTS]-(other:Claim) WHERE c.id IN $ids RETURN other.id
     } AS others
CALL (claims) {
  UNWIND claims AS c
  MATCH (c)-[known:IN_BLOCK|SUPPORTS|RESEMBLES]-()
  DELETE known
}
CALL (facts) {
  UNWIND facts AS f
  WITH f
  WHERE NOT EXISTS { (f)<-[:SUPPORTS]-(:Claim) }
  DETACH DELETE f
}
UNWIND others AS other
RETURN DISTINCT other
