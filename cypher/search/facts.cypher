// Facts whose words (quotes, titles, subjects, topics) have the words asked for, best first.
// $words      query in the index's language, of folded words
// $limit      number of facts
// returns     id: string, kind: string, type: string, status: string, edtf: string, countries: [string], sources: integer, quotes: [string], score: float
CALL db.index.fulltext.queryNodes('fact_words', $words, {limit: $limit}) YIELD node AS f, score
RETURN f.id AS id, f.kind AS kind, f.type AS type, f.status AS status, f.edtf AS edtf,
       COLLECT { MATCH (f)-[:INVOLVES]->(c:Country) RETURN c.id ORDER BY c.id } AS countries, f.sources AS sources,
       COLLECT {
         MATCH (f)<-[:SUPPORTS]-(c:Claim)
         WHERE c.retractedAt IS NULL
         UNWIND c.quotes AS quote
         RETURN quote ORDER BY c.confidence DESC, c.id LIMIT 20
       } AS quotes, score
ORDER BY score DESC, f.earliest IS NULL, f.earliest DESC, id
