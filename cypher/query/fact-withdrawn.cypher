// Since when the claim from which a fact had its id is retracted.
// $claim      claim
// returns     retractedAt: datetime
MATCH (c:Claim {id: $claim})
WHERE c.retractedAt IS NOT NULL
RETURN c.retractedAt AS retractedAt
