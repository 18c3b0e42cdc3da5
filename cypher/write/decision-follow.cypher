// Decisions go over to claims of a new reading.
// $rows     each {decision, side, claim}
UNWIND $rows AS row
MATCH (d:Decision {id: row.decision})
MATCH (c:Claim {id: row.claim})
MERGE (d)-[:DECIDES {side: row.side}]->(c)
