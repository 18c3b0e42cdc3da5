// Organisations by name.
// $q          folded words found in a name; null for any
// $ids        list, only these; null for all
// $afterName  sort name of the last row already seen, with its id; null for the first rows
// $afterId    see there
// $limit      number of rows
// returns     total: integer, sortName: string, id: string, standing: string, name: string, nameAr: string, nameEn: string, kind: string, names: [{text, lang}], identifiers: [{scheme, value}]
MATCH (o:Organization)
WHERE ($ids IS NULL OR o.id IN $ids)
  AND ($q IS NULL OR EXISTS { (o)-[:HAS_NAME]->(n:Name) WHERE n.key CONTAINS $q })
WITH o, coalesce(o.nameEn, o.name, o.id) AS sortName
ORDER BY sortName, o.id
WITH collect({entity: o, sortName: sortName}) AS found
WITH size(found) AS total,
     [row IN found WHERE $afterId IS NULL OR row.sortName > $afterName OR (row.sortName = $afterName AND row.entity.id > $afterId)][..$limit] AS page
UNWIND page AS row
WITH total, row.sortName AS sortName, row.entity AS o
RETURN total, sortName, o.id AS id, o.standing AS standing, o.name AS name, o.nameAr AS nameAr, o.nameEn AS nameEn, o.kind AS kind,
       COLLECT { MATCH (o)-[:HAS_NAME]->(n:Name) RETURN {text: n.text, lang: n.lang} ORDER BY n.lang, n.text } AS names,
       COLLECT { MATCH (o)-[:IDENTIFIED_BY]->(i:Identifier) RETURN {scheme: i.scheme, value: i.value} ORDER BY i.scheme, i.value } AS identifiers
ORDER BY sortName, id
