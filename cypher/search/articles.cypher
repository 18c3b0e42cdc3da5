// Articles that stand and whose titles have the words asked for, best first.
// $words      query in the index's language, of folded words
// $limit      number of articles
// returns     id: string, title: string, lang: string, outlet: string, publishedOn: date, score: float
CALL db.index.fulltext.queryNodes('article_words', $words, {limit: $limit}) YIELD node AS a, score
WHERE a.supersededAt IS NULL AND a.withdrawnAt IS NULL
RETURN a.id AS id, a.title AS title, a.lang AS lang, a.outlet AS outlet, a.publishedOn AS publishedOn, score
ORDER BY score DESC, publishedOn IS NULL, publishedOn DESC, id
