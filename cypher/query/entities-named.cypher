// What is needed to show entities.
// $ids        entities
// returns     id: string, kind: string, name: string, nameAr: string, nameEn: string, country: string
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, e.name AS name, e.nameAr AS nameAr, e.nameEn AS nameEn,
       head([(e)-[:IN]->(c:Country) | c.id]) AS country
