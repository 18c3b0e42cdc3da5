// Which outlets report on two states, how much, and about which kinds of facts?
// $a          country: one state
// $b          country: the other
// $limit      integer = 100: number of rows
// returns     outlet: string, articles: integer, claims: integer, meetings: integer, agreements: integer, statements: integer, acts: integer, first: date, last: date (days of publication)
// :params {a: 'RUS', b: 'SYR', limit: 100}
// gives       {"outlet": "Example Post", "articles": 3, "claims": 6, "meetings": 3, "agreements": 1, "statements": 2, "acts": 0, "first": "2024-12-20", "last": "2025-10-15"}
MATCH (:Country {id: $a})<-[:INVOLVES]-(f:Fact)-[:INVOLVES]->(:Country {id: $b})
MATCH (f)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(x:Article)
WHERE c.retractedAt IS NULL
RETURN x.outlet AS outlet, count(DISTINCT x) AS articles, count(DISTINCT c) AS claims,
       count(DISTINCT CASE f.kind WHEN 'MEETING' THEN f END) AS meetings, count(DISTINCT CASE f.kind WHEN 'AGREEMENT' THEN f END) AS agreements,
       count(DISTINCT CASE f.kind WHEN 'STATEMENT' THEN f END) AS statements, count(DISTINCT CASE f.kind WHEN 'ACT' THEN f END) AS acts,
       min(x.publishedOn) AS first, max(x.publishedOn) AS last
ORDER BY articles DESC, outlet
LIMIT $limit
