// An id says what it names: states have their ISO 3166-1 alpha-3 code, claims and facts the prefix of their kind, offices their post and whom it serves.
// returns   id: string, label: string, served: [string]; compared by the program
MATCH (n:Country|Official|Organization|Place|Claim|Fact|Office)
WHERE n.id IS NOT NULL
RETURN n.id AS id, [label IN labels(n) WHERE label IN ['Country', 'Official', 'Organization', 'Place', 'Claim', 'Fact', 'Office']][0] AS label,
       CASE WHEN n:Office THEN [(n)-[:OF]->(e:Entity) | e.id] ELSE [] END AS served
