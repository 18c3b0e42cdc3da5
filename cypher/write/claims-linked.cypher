// With which others claims are linked, by likeness or because a reader joined them.
// $ids      claims
// returns   a: string, b: string, score: float, reasons: [string]
UNWIND $ids AS id
MATCH (a:Claim {id: id})
WHERE a.retractedAt IS NULL AND a.review <> 'REJECTED'
CALL (a) {
  MATCH (a)-[link:RESEMBLES]-(b:Claim)
  RETURN b, link.score AS score, link.reasons AS reasons
UNION ALL
  MATCH (a)<-[one:DECIDES]-(d:Decision {kind: 'MERGE'})-[other:DECIDES]->(b:Claim)
  WHERE d.revertedAt IS NULL AND one.side <> other.side
  RETURN b, 1.0 AS score, ['joined by ' + d.by + ': ' + d.reason] AS reasons
}
WITH a, b, score, reasons
WHERE b.retractedAt IS NULL AND b.review <> 'REJECTED'
RETURN a.id AS a, b.id AS b, score, reasons
