// States that articles name, by ISO 3166-1 alpha-3; what is known of them comes from seed-data.
// $rows     sorted by id; each {id}
UNWIND $rows AS row
MERGE (c:Entity {id: row.id})
ON CREATE SET c:Country, c.standing = 'KNOWN'
