// No fact joins claims of different known days, unless a reader joined them.
// returns   id: string, found: string
MATCH (f:Fact)<-[:SUPPORTS]-(one:Claim), (f)<-[:SUPPORTS]-(other:Claim)
WHERE one.retractedAt IS NULL AND other.retractedAt IS NULL AND one.latest < other.earliest
  AND NOT EXISTS { MATCH (f)<-[:SUPPORTS]-(:Claim)<-[:DECIDES]-(d:Decision {kind: 'MERGE'}) WHERE d.revertedAt IS NULL }
RETURN f.id AS id, one.edtf + ' and ' + other.edtf AS found
