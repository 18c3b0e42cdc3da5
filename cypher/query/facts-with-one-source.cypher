// Which facts rest on one article alone?
// $country    country?: only facts that involve this state
// $kind       text?: MEETING, AGREEMENT, STATEMENT or ACT
// $limit      integer = 200: number of rows
// returns     date: string, kind: string, type: string, confidence: float, outlet: string, article: string, words: string, fact: string
// :params {country: 'QAT', kind: null, limit: 200}
// gives       {"date": "2025-01-12", "kind": "MEETING", "type": "MEETING", "outlet": "Example Post", "article": "doha", "words": "والتقى وفد قطري أسعد الشيباني"}
MATCH (f:Fact {sources: 1})<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
WHERE c.retractedAt IS NULL
  AND ($kind IS NULL OR f.kind = $kind)
  AND ($country IS NULL OR EXISTS { (f)-[:INVOLVES]->(:Country {id: $country}) })
RETURN f.edtf AS date, f.kind AS kind, f.type AS type, f.confidence AS confidence, a.outlet AS outlet, a.id AS article,
       c.quotes[0] AS words, f.id AS fact
ORDER BY f.earliest IS NULL, f.earliest DESC, fact, c.id
LIMIT $limit
