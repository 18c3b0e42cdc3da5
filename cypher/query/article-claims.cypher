// What an article states, as claims that count.
// $id         article
// returns     claim: string, kind: string, type: string, status: string, edtf: string, words: string, fact: string
MATCH (:Article {id: $id})-[:STATES]->(c:Claim)
WHERE c.retractedAt IS NULL
RETURN c.id AS claim, c.kind AS kind, c.type AS type, c.status AS status, c.edtf AS edtf, c.quotes[0] AS words,
       head([(c)-[:SUPPORTS]->(f:Fact) | f.id]) AS fact
ORDER BY claim
