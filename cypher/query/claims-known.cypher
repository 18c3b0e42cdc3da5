// Claims about an entity that counted at a moment: it is named in them, or whom they name acts for it, or they stand together
// with such a claim.
// $id         entity
// $at         instant
// returns     claim: node, article: string, publishedOn: date, slots: [{slot, role, onBehalfOf, office, entity}]
CALL () {
  MATCH (:Entity {id: $id})<-[:NAMES]-(c:Claim)
  RETURN c
UNION
  MATCH (:Entity {id: $id})<-[:OF]-(:Office)<-[:HELD_OFFICE]-(:Official)<-[names:NAMES]-(c:Claim)
  WHERE names.onBehalfOf = $id
  RETURN c
}
CALL (c) {
  RETURN c AS known
UNION
  MATCH (c)-[:SUPPORTS]->(:Fact)<-[:SUPPORTS]-(known:Claim)
  RETURN known
}
WITH DISTINCT known AS c
WHERE c.recordedAt <= $at AND (c.retractedAt IS NULL OR c.retractedAt > $at)
MATCH (c)<-[:STATES]-(a:Article)
RETURN c AS claim, a.id AS article, a.publishedOn AS publishedOn,
       [(c)-[names:NAMES]->(e:Entity) | names {.*, entity: e.id}] AS slots
