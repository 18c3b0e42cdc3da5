// Pairs of facts that may be one and that no reader has judged, the most alike first.
// $country     ISO 3166-1 alpha-3 that both involve; null for any
// $limit       number of pairs
// returns      total: integer, a: string, b: string, score: float, reasons: [string], claim: string, other: string
MATCH (one:Claim)-[link:RESEMBLES]->(two:Claim)
WHERE link.score > 0
MATCH (one)-[:SUPPORTS]->(f:Fact)
MATCH (two)-[:SUPPORTS]->(g:Fact)
WHERE f.id <> g.id
  AND ($country IS NULL OR (EXISTS { (f)-[:INVOLVES]->(:Country {id: $country}) } AND EXISTS { (g)-[:INVOLVES]->(:Country {id: $country}) }))
  AND NOT EXISTS {
    MATCH (f)<-[:SUPPORTS]-(:Claim)<-[x:DECIDES]-(d:Decision)-[y:DECIDES]->(:Claim)-[:SUPPORTS]->(g)
    WHERE d.revertedAt IS NULL AND d.kind IN ['APART', 'SPLIT'] AND x.side <> y.side
  }
WITH f, g, one, two, link,
     CASE WHEN f.id < g.id THEN f.id ELSE g.id END AS a, CASE WHEN f.id < g.id THEN g.id ELSE f.id END AS b
ORDER BY link.score DESC, one.id, two.id
WITH a, b, collect({score: link.score, reasons: link.reasons, claim: one.id, other: two.id})[0] AS best
ORDER BY best.score DESC, a, b
WITH collect({a: a, b: b, best: best}) AS found
WITH size(found) AS total, found[..$limit] AS page
UNWIND page AS row
RETURN total, row.a AS a, row.b AS b, row.best.score AS score, row.best.reasons AS reasons, row.best.claim AS claim, row.best.other AS other
ORDER BY score DESC, a, b
