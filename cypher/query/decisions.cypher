// What readers decided, newest first.
// $ids         list of decisions, only these; null for all
// $fact        fact that a decision is about by its claims; null for any
// $limit       number of decisions
// returns      total: integer, decision: {id, kind, by, at, reason, field, value, revertedAt, revertedBy, revertReason, sides: [{claim, side}]}
MATCH (d:Decision)
WHERE ($ids IS NULL OR d.id IN $ids)
  AND ($fact IS NULL OR EXISTS { (d)-[:DECIDES]->(:Claim)-[:SUPPORTS]->(:Fact {id: $fact}) })
WITH d ORDER BY d.at DESC, d.id
WITH collect(d) AS found
WITH size(found) AS total, found[..$limit] AS page
UNWIND page AS d
RETURN total, d {.*, sides: [(d)-[decides:DECIDES]->(c:Claim) | {claim: c.id, side: decides.side}]} AS decision
ORDER BY d.at DESC, d.id
