// The words that state a fact: every claim that stands, the most confident first.
// $id         fact
// returns     claim: string, article: string, articleTitle: string, outlet: string, url: string, publishedOn: date, type: string, status: string, edtf: string, earliest: date, latest: date, precision: string, dateBasis: string, starts: [integer], ends: [integer], quotes: [string], rule: string, confidence: float, reasons: [string], extractor: string, version: string, recordedAt: datetime
MATCH (:Fact {id: $id})<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
WHERE c.retractedAt IS NULL
RETURN c.id AS claim, a.id AS article, a.title AS articleTitle, a.outlet AS outlet, a.url AS url, a.publishedOn AS publishedOn,
       c.type AS type, c.status AS status,
       c.edtf AS edtf, c.earliest AS earliest, c.latest AS latest, c.precision AS precision, c.dateBasis AS dateBasis,
       c.starts AS starts, c.ends AS ends, c.quotes AS quotes,
       c.rule AS rule, c.confidence AS confidence, c.reasons AS reasons,
       c.extractor AS extractor, c.version AS version, c.recordedAt AS recordedAt
ORDER BY confidence DESC, claim
