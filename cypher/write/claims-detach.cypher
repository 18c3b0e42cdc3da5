// Takes the claims of articles out of all comparison with others.
// $ids      articles
// returns   other: string, a claim with which one of them was linked or stood together
MATCH (a:Article)-[:STATES]->(c:Claim)
WHERE a.id IN $ids
CALL (c) {
  MATCH (c)-[kept:IN_BLOCK]->(b:Block)
  DELETE kept
}
CALL (c) {
  MATCH (c)-[:SUPPORTS]->(:Fact)<-[:SUPPORTS]-(other:Claim)
  RETURN other
UNION
  MATCH (c)-[:RESEMBLES]-(other:Claim)
  RETURN other
}
OPTIONAL MATCH (c)-[link:RESEMBLES]-(other)
DELETE link
RETURN DISTINCT other.id AS other
