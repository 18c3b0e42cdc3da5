// Some claims, and those that were or are taken together with them, as far as they counted at a moment.
// $ids        claims
// $at         instant
// returns     claim: node, article: string, publishedOn: date, slots: [{slot, role, onBehalfOf, office, entity}]
MATCH (c:Claim)
WHERE c.id IN $ids
CALL (c) {
  RETURN c AS near
UNION
  MATCH (c)-[:SUPPORTS]->(:Fact)<-[:SUPPORTS]-(near:Claim)
  RETURN near
UNION
  MATCH (c)-[:RESEMBLES]-(near:Claim)
  RETURN near
UNION
  MATCH (c)<-[:DECIDES]-(:Decision)-[:DECIDES]->(near:Claim)
  RETURN near
UNION
  MATCH (near:Claim {id: c.reachedAt})
  RETURN near
}
WITH DISTINCT near
CALL (near) {
  RETURN near AS known
UNION
  MATCH (near)-[:SUPPORTS]->(:Fact)<-[:SUPPORTS]-(known:Claim)
  RETURN known
}
WITH DISTINCT known AS c
WHERE c.recordedAt <= $at AND (c.retractedAt IS NULL OR c.retractedAt > $at)
MATCH (c)<-[:STATES]-(a:Article)
RETURN c AS claim, a.id AS article, a.publishedOn AS publishedOn,
       [(c)-[names:NAMES]->(e:Entity) | names {.*, entity: e.id}] AS slots
