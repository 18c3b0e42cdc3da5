// Under which keys claims are kept, so that reports of the same event find each other.
// $rows     sorted by id; each {id, keys: [string], sorted}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
UNWIND row.keys AS key
MERGE (b:Block {key: key})
MERGE (c)-[:IN_BLOCK]->(b)
