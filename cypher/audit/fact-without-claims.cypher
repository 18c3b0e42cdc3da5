// Every fact is stated by a claim that counts.
// returns   id: string, found: string
MATCH (f:Fact)
WHERE NOT EXISTS { MATCH (f)<-[:SUPPORTS]-(c:Claim) WHERE c.retractedAt IS NULL }
RETURN f.id AS id, 'retracted claims: ' + toString(COUNT { (f)<-[:SUPPORTS]-(:Claim) }) AS found
