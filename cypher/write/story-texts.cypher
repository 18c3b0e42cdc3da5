// The texts of articles.
// $ids      articles
// returns   id: string, text: string
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS id, a.text AS text
