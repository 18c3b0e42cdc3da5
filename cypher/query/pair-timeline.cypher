// How did the relation between two states develop? Every fact that involves both, oldest first, undated ones last.
// $a          country: one state
// $b          country: the other
// $from       day?: first day; facts that may lie in the period count; a bound leaves undated ones out
// $to         day?: last day
// $limit      integer = 1000: number of rows
// returns     date: string, kind: string, type: string, status: string, parts: [string], words: string, sources: integer, fact: string
// :params {a: 'RUS', b: 'SYR', from: '2025-01-01', to: '2025-12-31', limit: 1000}
// gives       {"date": "2025-10-15", "kind": "MEETING", "type": "VISIT", "status": "HELD", "parts": ["أحمد الشرع", "فلاديمير بوتين"], "words": "استقبل بوتين الشرع في الكرملين", "sources": 1}
MATCH (:Country {id: $a})<-[:INVOLVES]-(f:Fact)-[:INVOLVES]->(:Country {id: $b})
WHERE ($from IS NULL OR coalesce(f.latest, f.earliest) >= date($from))
  AND ($to IS NULL OR coalesce(f.earliest, f.latest) <= date($to))
RETURN f.edtf AS date, f.kind AS kind, f.type AS type, f.status AS status,
       COLLECT {
         MATCH (f)-[:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS]-(e:Entity)
         RETURN DISTINCT coalesce(e.name, e.id) AS part ORDER BY part
       } AS parts,
       head(COLLECT {
         MATCH (f)<-[:SUPPORTS]-(c:Claim)
         WHERE c.retractedAt IS NULL
         RETURN c.quotes[0] ORDER BY c.confidence DESC, c.id LIMIT 1
       }) AS words,
       f.sources AS sources, f.id AS fact
ORDER BY f.earliest IS NULL AND f.latest IS NULL, coalesce(f.earliest, f.latest), f.latest, f.id
LIMIT $limit
