// In which states places lie, and what they are.
// $ids      places
// returns   id: string, state: string, kind: string
MATCH (p:Place)
WHERE p.id IN $ids
RETURN p.id AS id, head([(p)-[:IN]->(c:Country) | c.id]) AS state, p.kind AS kind
