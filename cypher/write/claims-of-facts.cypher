// Every claim that still stands of some facts, with its slots: what the facts are folded from.
// $ids      facts
// returns   fact: string, claim: node, article: string, publishedOn: date, slots: [{slot, role, onBehalfOf, office, entity}], support: {score, like, reasons}
MATCH (f:Fact)<-[support:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
WHERE f.id IN $ids AND c.retractedAt IS NULL
RETURN f.id AS fact, c AS claim, a.id AS article, a.publishedOn AS publishedOn,
       [(c)-[names:NAMES]->(e:Entity) | names {.*, entity: e.id}] AS slots,
       support {.score, .like, .reasons} AS support
ORDER BY fact, c.id
