// Places that articles name; what is known of the KNOWN ones comes from seed-data.
// $rows     sorted by id; each {id, standing, country}
UNWIND $rows AS row
MERGE (p:Entity {id: row.id})
ON CREATE SET p:Place, p.standing = row.standing, p.isNew = true
WITH p, row
WHERE p.isNew
REMOVE p.isNew
WITH p, row
MATCH (c:Country {id: row.country})
CREATE (p)-[:IN]->(c)
