// Organisations that articles name; what is known of the KNOWN ones comes from seed-data.
// $rows     sorted by id; each {id, standing}
UNWIND $rows AS row
MERGE (o:Entity {id: row.id})
ON CREATE SET o:Organization, o.standing = row.standing
