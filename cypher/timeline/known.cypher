// Which label an entity has.
// $id         entity
// returns     label: string
MATCH (e:Entity {id: $id})
RETURN [label IN labels(e) WHERE label <> 'Entity'][0] AS label
