// Decisions about some claims that held at a moment, oldest first.
// $ids        claims
// $at         instant
// returns     decision: {id, kind, by, at, reason, field, value, sides: [{claim, side}]}
MATCH (c:Claim)<-[:DECIDES]-(d:Decision)
WHERE c.id IN $ids AND d.at <= $at AND (d.revertedAt IS NULL OR d.revertedAt > $at)
WITH DISTINCT d
ORDER BY d.at, d.id
RETURN d {.*, sides: [(d)-[decides:DECIDES]->(c:Claim) | {claim: c.id, side: decides.side}]} AS decision
