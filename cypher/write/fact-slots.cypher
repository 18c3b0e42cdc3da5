// Takes away every slot of facts, and what is derived from slots, to be built anew.
// $ids      facts, sorted
UNWIND $ids AS id
MATCH (f:Fact {id: id})
MATCH (f)-[slot:TOOK_PART|TOOK_PLACE_IN|PARTY_TO|ESTABLISHES|MADE|ABOUT|BY|TOWARDS|INVOLVES]-(:Entity)
DELETE slot
WITH DISTINCT f
MATCH (f)-[reached:REACHED_AT]->(:Meeting)
DELETE reached
