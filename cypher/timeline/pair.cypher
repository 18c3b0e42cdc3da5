// Facts that involve two states, as few columns as a picture needs, oldest first, undated ones last.
// $a, $b      ISO 3166-1 alpha-3
// $from, $to  days, both inclusive, or null
// $certain    whether only facts that lie wholly within the days count, else all that may lie there; undated ones come in every case
// returns     id: string, kind: string, type: string, status: string, earliest: date, latest: date, precision: string, confidence: float, sources: integer
MATCH (:Country {id: $a})<-[:INVOLVES]-(f:Fact)-[:INVOLVES]->(:Country {id: $b})
WHERE CASE
    WHEN f.earliest IS NULL AND f.latest IS NULL THEN true
    WHEN $certain THEN ($from IS NULL OR f.earliest >= $from) AND ($to IS NULL OR f.latest <= $to)
    ELSE ($from IS NULL OR f.latest IS NULL OR f.latest >= $from) AND ($to IS NULL OR f.earliest IS NULL OR f.earliest <= $to)
  END
RETURN f.id AS id, f.kind AS kind, f.type AS type, f.status AS status, f.earliest AS earliest, f.latest AS latest,
       f.precision AS precision, f.confidence AS confidence, f.sources AS sources
ORDER BY f.earliest IS NULL AND f.latest IS NULL, coalesce(f.earliest, f.latest), f.latest, f.id
