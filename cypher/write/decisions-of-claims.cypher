// Decisions that hold and are about some claims, oldest first.
// $ids      claims
// returns   decision: {id, kind, by, at, reason, field, value, sides: [{claim, side}]}
MATCH (c:Claim)<-[:DECIDES]-(d:Decision)
WHERE c.id IN $ids AND d.revertedAt IS NULL
WITH DISTINCT d
ORDER BY d.at, d.id
RETURN d {.*, sides: [(d)-[decides:DECIDES]->(c:Claim) | {claim: c.id, side: decides.side}]} AS decision
