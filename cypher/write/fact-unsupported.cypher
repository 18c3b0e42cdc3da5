// Facts that no claim states any more are gone; their claims stay, retracted.
// $ids      facts, sorted
UNWIND $ids AS id
MATCH (f:Fact {id: id})
WHERE NOT EXISTS { MATCH (f)<-[:SUPPORTS]-(c:Claim) WHERE c.retractedAt IS NULL }
DETACH DELETE f
