// Claims that count no longer stay with the fact that took the place of theirs, so that its id keeps answering.
// $rows     sorted by from; each {from, to}: facts
UNWIND $rows AS row
MATCH (c:Claim)-[known:SUPPORTS]->(:Fact {id: row.from})
MATCH (to:Fact {id: row.to})
MERGE (c)-[:SUPPORTS]->(to)
DELETE known
