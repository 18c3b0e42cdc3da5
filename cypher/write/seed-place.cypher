// Capitals, seats of power and cities as seed-data has them.
<<<<<<< HEAD
// $rows     sorted by id; each {id, country: id of a state, or null, properties: {name, nameAr, nameEn, kind}}
=======
// $rows     sorted by id; each {id, country, properties: {name, nameAr, nameEn, kind}}; country
//           is null where whose the place is, is disputed
>>>>>>> c01de1b8a306b19e3dd0be5c5a51ac84e020764e
UNWIND $rows AS row
MERGE (p:Entity {id: row.id})
SET p:Place, p += row.properties, p.standing = 'KNOWN'
WITH p, row
CALL (p) {
  MATCH (p)-[known:IN]->(:Country)
  DELETE known
}
<<<<<<< HEAD
WITH p, row
WHERE row.country IS NOT NULL
MERGE (c:Entity {id: row.country})
ON CREATE SET c:Country, c.standing = 'KNOWN'
CREATE (p)-[:IN]->(c)
=======
FOREACH (country IN CASE WHEN row.country IS NULL THEN [] ELSE [row.country] END |
  MERGE (c:Entity {id: country})
  ON CREATE SET c:Country, c.standing = 'KNOWN'
  CREATE (p)-[:IN]->(c)
)
>>>>>>> c01de1b8a306b19e3dd0be5c5a51ac84e020764e
