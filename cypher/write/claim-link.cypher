// How like claims are that may report the same event, and why.
// $rows     sorted by a, then b; each {a, b, score, reasons, asks: whether a reader is asked}
UNWIND $rows AS row
MATCH (a:Claim {id: row.a})
MATCH (b:Claim {id: row.b})
MERGE (a)-[link:RESEMBLES]->(b)
SET link.score = row.score, link.reasons = row.reasons, link.asks = row.asks
