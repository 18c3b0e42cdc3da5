// Whoever has a part in a fact is named by a claim of it that counts.
// returns   id: string, found: string
MATCH (f:Fact)-[slot:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS|TOOK_PLACE_IN|ESTABLISHES]-(e:Entity)
WHERE NOT EXISTS { MATCH (f)<-[:SUPPORTS]-(c:Claim)-[:NAMES]->(e) WHERE c.retractedAt IS NULL }
RETURN f.id AS id, type(slot) + ' ' + e.id AS found
