// What is planned or proposed, and has not happened before a day?
// $country    country?: only what involves this state
// $day        day?: what must have happened before it is left out; null for none
// $limit      integer = 100: number of rows
// returns     date: string, kind: string, type: string, status: string, who: [string], words: string, fact: string
// :params {country: 'RUS', day: '2025-08-01', limit: 100}
// gives       {"date": "XXXX-10", "kind": "MEETING", "type": "SUMMIT", "status": "PLANNED", "words": "وتعقد قمة روسية سورية مصرية في أكتوبر"}
MATCH (f:Fact)
WHERE f.status IN ['PLANNED', 'PROPOSED', 'NEGOTIATING']
  AND ($country IS NULL OR EXISTS { (f)-[:INVOLVES]->(:Country {id: $country}) })
  AND ($day IS NULL OR f.latest IS NULL OR f.latest >= date($day))
RETURN f.edtf AS date, f.kind AS kind, f.type AS type, f.status AS status,
       COLLECT {
         MATCH (f)-[:TOOK_PART|PARTY_TO|BY|TOWARDS]-(e:Entity)
         RETURN DISTINCT coalesce(e.name, e.id) AS who ORDER BY who
       } AS who,
       head(COLLECT {
         MATCH (f)<-[:SUPPORTS]-(c:Claim)
         WHERE c.retractedAt IS NULL
         RETURN c.quotes[0] ORDER BY c.confidence DESC, c.id LIMIT 1
       }) AS words,
       f.id AS fact
ORDER BY f.earliest IS NULL, f.earliest, fact
LIMIT $limit
