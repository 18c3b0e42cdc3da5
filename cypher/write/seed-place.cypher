// Capitals, seats of power and cities as seed-data has them.
// $rows     sorted by id; each {id, country: id of a state, or null, properties: {name, nameAr, nameEn, kind}}
UNWIND $rows AS row
MERGE (p:Entity {id: row.id})
SET p:Place, p += row.properties, p.standing = 'KNOWN'
WITH p, row
CALL (p) {
  MATCH (p)-[known:IN]->(:Country)
  DELETE known
}
WITH p, row
WHERE row.country IS NOT NULL
MERGE (c:Entity {id: row.country})
ON CREATE SET c:Country, c.standing = 'KNOWN'
CREATE (p)-[:IN]->(c)
