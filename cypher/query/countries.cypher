// States by name.
// $q          folded words found in a name; null for any
// $ids        list, only these; null for all
// $afterName  sort name of the last row already seen, with its id; null for the first rows
// $afterId    see there
// $limit      number of rows
// returns     total: integer, sortName: string, id: string, standing: string, name: string, nameAr: string, nameEn: string, kind: string, names: [{text, lang}], identifiers: [{scheme, value}]
MATCH (c:Country)
WHERE ($ids IS NULL OR c.id IN $ids)
  AND ($q IS NULL OR EXISTS { (c)-[:HAS_NAME]->(n:Name) WHERE n.key CONTAINS $q })
WITH c, coalesce(c.nameEn, c.name, c.id) AS sortName
ORDER BY sortName, c.id
WITH collect({entity: c, sortName: sortName}) AS found
WITH size(found) AS total,
     [row IN found WHERE $afterId IS NULL OR row.sortName > $afterName OR (row.sortName = $afterName AND row.entity.id > $afterId)][..$limit] AS page
UNWIND page AS row
WITH total, row.sortName AS sortName, row.entity AS c
RETURN total, sortName, c.id AS id, c.standing AS standing, c.name AS name, c.nameAr AS nameAr, c.nameEn AS nameEn, c.kind AS kind,
       COLLECT { MATCH (c)-[:HAS_NAME]->(n:Name) RETURN {text: n.text, lang: n.lang} ORDER BY n.lang, n.text } AS names,
       COLLECT { MATCH (c)-[:IDENTIFIED_BY]->(i:Identifier) RETURN {scheme: i.scheme, value: i.value} ORDER BY i.scheme, i.value } AS identifiers
ORDER BY sortName, id
