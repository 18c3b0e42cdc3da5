// Takes away which facts claims support, to be said anew.
// $ids      claims
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[known:SUPPORTS]->(:Fact)
DELETE known
