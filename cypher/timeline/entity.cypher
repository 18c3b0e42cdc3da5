// Facts in which an entity has a part, or that involve it, as few columns as a picture needs, in no order
// (FactMark has it).
// $id         entity
// $from, $to  days, both inclusive, or null
// $certain    whether only facts that lie wholly within the days count, else all that may lie there; undated ones come in every case
// returns     facts: a thousand at a time, which takes a third of the time of one row each; of each id: string, kind: string, type: string,
//             status: string, earliest: date, latest: date, precision: string, confidence: float, sources: integer, independentSources: integer
MATCH (:Entity {id: $id})-[:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS|INVOLVES|TOOK_PLACE_IN|ESTABLISHES]-(f:Fact)
WITH DISTINCT f
WHERE CASE
    WHEN f.earliest IS NULL AND f.latest IS NULL THEN true
    WHEN $certain THEN ($from IS NULL OR f.earliest >= $from) AND ($to IS NULL OR f.latest <= $to)
    ELSE ($from IS NULL OR f.latest IS NULL OR f.latest >= $from) AND ($to IS NULL OR f.earliest IS NULL OR f.earliest <= $to)
  END
WITH collect([f.id, f.kind, f.type, f.status, f.earliest, f.latest, f.precision, f.confidence, f.sources, f.independentSources]) AS facts
UNWIND range(0, size(facts) - 1, 1000) AS first
RETURN facts[first..first + 1000] AS facts
