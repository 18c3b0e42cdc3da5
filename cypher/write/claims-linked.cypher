// With which others claims are linked.
// $ids      claims
// returns   a: string, b: string, score: float, reasons: [string]
UNWIND $ids AS id
MATCH (a:Claim {id: id})-[link:RESEMBLES]-(b:Claim)
WHERE a.retractedAt IS NULL AND b.retractedAt IS NULL
RETURN a.id AS a, b.id AS b, link.score AS score, link.reasons AS reasons
