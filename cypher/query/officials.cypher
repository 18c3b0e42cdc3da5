// Officials by name; unnamed holders of an office are left out.
// $countries  list of ISO 3166-1 alpha-3, all of which the official served; empty for any
// $type       office held, such as FOREIGN_MINISTER; null for any
// $q          folded words found in a name; null for any
// $ids        list of officials, only these (also unnamed ones); null for all
// $afterName  sort name of the last row already seen, with its id; null for the first rows
// $afterId    see there
// $limit      number of rows
// returns     total: integer, sortName: string, id: string, standing: string, name: string, nameAr: string, nameEn: string, checked: string, names: [{text, lang}], offices: [{id, type, of, from, to, isOpen, basis}], identifiers: [{scheme, value}]
MATCH (o:Official)
WHERE CASE WHEN $ids IS NULL THEN o.standing <> 'UNNAMED' ELSE o.id IN $ids END
  AND all(country IN $countries WHERE EXISTS { (o)-[:HELD_OFFICE]->(:Office)-[:OF]->(:Country {id: country}) })
  AND ($type IS NULL OR EXISTS { (o)-[:HELD_OFFICE]->(:Office {type: $type}) })
  AND ($q IS NULL OR EXISTS { (o)-[:HAS_NAME]->(n:Name) WHERE n.key CONTAINS $q })
WITH o, coalesce(o.nameEn, o.name, o.id) AS sortName
ORDER BY sortName, o.id
WITH collect({official: o, sortName: sortName}) AS found
WITH size(found) AS total,
     [row IN found WHERE $afterId IS NULL OR row.sortName > $afterName OR (row.sortName = $afterName AND row.official.id > $afterId)][..$limit] AS page
UNWIND page AS row
WITH total, row.sortName AS sortName, row.official AS o
RETURN total, sortName, o.id AS id, o.standing AS standing, o.name AS name, o.nameAr AS nameAr, o.nameEn AS nameEn, o.checked AS checked,
       COLLECT { MATCH (o)-[:HAS_NAME]->(n:Name) RETURN {text: n.text, lang: n.lang} ORDER BY n.lang, n.text } AS names,
       COLLECT {
         MATCH (o)-[held:HELD_OFFICE]->(post:Office)
         RETURN {id: held.id, type: post.type, of: head([(post)-[:OF]->(e:Entity) | e.id]),
                 from: held.from, to: held.to, isOpen: held.isOpen, basis: held.basis}
         ORDER BY held.from DESC, held.id
       } AS offices,
       COLLECT { MATCH (o)-[:IDENTIFIED_BY]->(i:Identifier) RETURN {scheme: i.scheme, value: i.value} ORDER BY i.scheme, i.value } AS identifiers
ORDER BY sortName, id
