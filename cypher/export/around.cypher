// Facts around entities, and who else stands in them. States are not gone through to further facts: almost everything
// is near a large state.
// $entities    list of ids
// returns      fact: string, others: [string] (officials and organisations)
UNWIND $entities AS id
MATCH (e:Entity {id: id})-[:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS]-(f:Fact)
WITH DISTINCT f
RETURN f.id AS fact, [(f)-[:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS]-(o:Official|Organization) | o.id] AS others
