// States as seed-data has them.
// $rows     sorted by id; each {id, properties: {name, nameAr, nameEn, iso2}}
UNWIND $rows AS row
MERGE (c:Entity {id: row.id})
SET c:Country, c += row.properties, c.standing = 'KNOWN'
