// Notes from which state of their rows entities were written.
// $rows     sorted by id; each {id, seed}
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.seed = row.seed
