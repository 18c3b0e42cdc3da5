// Capitals, seats of power and cities as seed-data has them.
// $rows     sorted by id; each {id, country, properties: {name, nameAr, nameEn, kind}}; country
//           is null where whose the place is, is disputed
UNWIND $rows AS row
MERGE (p:Entity {id: row.id})
SET p:Place, p += row.properties, p.standing = 'KNOWN'
WITH p, row
CALL (p) {
  MATCH (p)-[known:IN]->(:Country)
  DELETE known
}
FOREACH (country IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END |
  MERGE (c:Entity {id: country})
  ON CREATE SET c:Country, c.standing = 'KNOWN'
  CREATE (p)-[:IN]->(c)
)
