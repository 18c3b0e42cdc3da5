// Which facts have no date, and when were the articles published that state them?
// $country    country?: only facts that involve this state
// $limit      integer = 200: number of rows
// returns     written: string (as far as the text goes, such as XXXX-10), kind: string, type: string, status: string, published: date (earliest article), words: string, fact: string
// :params {country: 'USA', limit: 200}
// gives       {"kind": "ACT", "type": "LIFT_SANCTIONS", "status": "DONE", "published": "2025-07-31", "words": "ورفعت الولايات المتحدة العقوبات عن سوريا"}
MATCH (f:Fact)
WHERE f.earliest IS NULL AND f.latest IS NULL
  AND ($country IS NULL OR EXISTS { (f)-[:INVOLVES]->(:Country {id: $country}) })
MATCH (f)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
WHERE c.retractedAt IS NULL
WITH f, c, a ORDER BY c.confidence DESC, c.id
WITH f, min(a.publishedOn) AS published, collect(c.quotes[0])[0] AS words
RETURN f.edtf AS written, f.kind AS kind, f.type AS type, f.status AS status, published, words, f.id AS fact
ORDER BY published IS NULL, published, fact
LIMIT $limit
