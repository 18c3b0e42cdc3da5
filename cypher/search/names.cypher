// Entities whose names have the words, best first.
// $index      full-text index: name_words or name_skeletons
// $words      query in the index's language, of folded words
// $kinds      list of labels wanted; null for any
// $limit      number of names looked at
// returns     id: string, kind: string, name: string, nameAr: string, nameEn: string, standing: string, text: string, lang: string, key: string, skeleton: string, score: float, facts: integer
CALL db.index.fulltext.queryNodes($index, $words, {limit: $limit}) YIELD node, score
MATCH (e:Entity)-[:HAS_NAME]->(node)
WHERE $kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(e))
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, e.name AS name, e.nameAr AS nameAr, e.nameEn AS nameEn,
       e.standing AS standing, node.text AS text, node.lang AS lang, node.key AS key, node.skeleton AS skeleton, score,
       COUNT { (e)-[:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS]-() } AS facts
ORDER BY score DESC, id, text
