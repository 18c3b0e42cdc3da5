// What became of the claim from which a fact had its id: the fact it supports now, or since when it is retracted.
// $claim      claim
// returns     fact: string, retractedAt: datetime
MATCH (c:Claim {id: $claim})
WITH c, head([(c)-[:SUPPORTS]->(f:Fact) | f.id]) AS fact
WHERE fact IS NOT NULL OR c.retractedAt IS NOT NULL OR c.rejectedAt IS NOT NULL
RETURN fact, coalesce(c.retractedAt, c.rejectedAt) AS retractedAt
