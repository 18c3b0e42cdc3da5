// Organisations as seed-data has them.
// $rows     sorted by id; each {id, properties: {name, nameAr, nameEn, kind}}
UNWIND $rows AS row
MERGE (o:Entity {id: row.id})
SET o:Organization, o += row.properties, o.standing = 'KNOWN'
