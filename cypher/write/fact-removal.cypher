// Facts whose claims support others by now are gone; the claims stay.
// $ids      facts, sorted
UNWIND $ids AS id
MATCH (f:Fact {id: id})
DETACH DELETE f
