// What readers decide, and of which claims.
// $rows     sorted by id; each {id, properties, sides: [{claim, side: CLAIMS or OTHERS}]}
UNWIND $rows AS row
MERGE (d:Decision {id: row.id})
SET d += row.properties
WITH d, row
UNWIND row.sides AS side
MATCH (c:Claim {id: side.claim})
MERGE (d)-[:DECIDES {side: side.side}]->(c)
