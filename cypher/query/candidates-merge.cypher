// Pairs of facts that may be one and that no reader has judged, the most alike first. Two that an article tells apart, or that
// were on different days or acts of others, are not asked about; of two articles one pair at a time.
// $country     ISO 3166-1 alpha-3 that both involve; null for any
// $limit       number of pairs
// returns      total: integer, a: string, b: string, score: float, reasons: [string], claims: [string], of a and of b, that are alike
MATCH (one:Claim)-[link:RESEMBLES]->(two:Claim)
WHERE link.score > 0 AND coalesce(link.asks, true) // links of earlier programs do not say
MATCH (one)-[:SUPPORTS]->(f:Fact)
MATCH (two)-[:SUPPORTS]->(g:Fact)
WHERE f.id <> g.id
  AND ($country IS NULL OR (EXISTS { (f)-[:INVOLVES]->(:Country {id: $country}) } AND EXISTS { (g)-[:INVOLVES]->(:Country {id: $country}) }))
  AND NOT coalesce(f.latest < g.earliest OR g.latest < f.earliest, false)
  AND NOT (EXISTS { (f)-[:BY]->() } AND EXISTS { (g)-[:BY]->() } AND NOT EXISTS { (f)-[:BY]->()<-[:BY]-(g) })
  AND NOT (EXISTS { (f)-[:TOWARDS]->() } AND EXISTS { (g)-[:TOWARDS]->() } AND NOT EXISTS { (f)-[:TOWARDS]->()<-[:TOWARDS]-(g) })
  AND NOT EXISTS {
    MATCH (f)<-[:SUPPORTS]-(x:Claim)<-[:STATES]-(:Article)-[:STATES]->(y:Claim)-[:SUPPORTS]->(g)
    WHERE x.retractedAt IS NULL AND y.retractedAt IS NULL
  }
  AND NOT EXISTS {
    MATCH (f)<-[:SUPPORTS]-(:Claim)<-[x:DECIDES]-(d:Decision)-[y:DECIDES]->(:Claim)-[:SUPPORTS]->(g)
    WHERE d.revertedAt IS NULL AND d.kind IN ['APART', 'SPLIT'] AND x.side <> y.side
  }
WITH one, two, link, CASE WHEN f.id < g.id THEN f.id ELSE g.id END AS a, CASE WHEN f.id < g.id THEN g.id ELSE f.id END AS b,
     CASE WHEN f.id < g.id THEN [one.id, two.id] ELSE [two.id, one.id] END AS claims
MATCH (one)<-[:STATES]-(first:Article)
MATCH (two)<-[:STATES]-(second:Article)
WITH a, b, claims, one, two, link,
     CASE WHEN first.id < second.id THEN [first.id, second.id] ELSE [second.id, first.id] END AS articles
ORDER BY link.score DESC, one.id, two.id
WITH a, b, collect({score: link.score, reasons: link.reasons, claims: claims, articles: articles})[0] AS best
ORDER BY best.score DESC, a, b
WITH best.articles AS articles, collect({a: a, b: b, best: best})[0] AS pair
ORDER BY pair.best.score DESC, pair.a, pair.b
WITH collect(pair) AS found
WITH size(found) AS total, found[..$limit] AS page
UNWIND page AS row
RETURN total, row.a AS a, row.b AS b, row.best.score AS score, row.best.reasons AS reasons, row.best.claims AS claims
ORDER BY score DESC, a, b
