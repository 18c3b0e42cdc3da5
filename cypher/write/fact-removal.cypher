// Facts that no claim states any more are gone; their claims stay, retracted.
// $ids      facts, sorted
UNWIND $ids AS id
MATCH (f:Fact {id: id})
DETACH DELETE f
