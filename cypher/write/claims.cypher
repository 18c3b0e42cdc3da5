// Claims that count, with their slots and the fact they support.
// $ids      claims
// returns   claim: node, article: string, publishedOn: date, slots: [{slot, role, onBehalfOf, office, entity}], fact: string
MATCH (c:Claim)
WHERE c.id IN $ids AND c.retractedAt IS NULL AND c.review <> 'REJECTED'
MATCH (c)<-[:STATES]-(a:Article)
RETURN c AS claim, a.id AS article, a.publishedOn AS publishedOn,
       [(c)-[names:NAMES]->(e:Entity) | names {.*, entity: e.id}] AS slots,
       head([(c)-[:SUPPORTS]->(f:Fact) | f.id]) AS fact
