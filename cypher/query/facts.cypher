// Facts of one kind, newest first, undated ones last.
// $kind        MEETING, AGREEMENT, STATEMENT or ACT; null for all
// $countries   list of ISO 3166-1 alpha-3, all of which the fact involves; empty for any
// $official    id of who has a part in it; null for anyone
// $type        word of the kind's vocabulary, such as VISIT, or a stance; null for any
// $status      such as HELD; null for any
// $from, $to   days, both inclusive; null for no bound; either leaves undated facts out
// $minSources  least number of articles that say so
// $q           folded words found in quotes, titles or names; null for any
// $ids         list of facts, only these; null for all
// $afterDay    day of the last row already seen, with its id; null for the first rows
// $afterId     see there
// $limit       number of rows
// returns      total: integer, day: date, and the columns of timeline.cypher
CALL () {
  MATCH (f:Fact)
  WHERE $ids IS NULL AND $official IS NULL AND size($countries) = 0
  RETURN f
  UNION ALL
  MATCH (:Country {id: $countries[0]})<-[:INVOLVES]-(f:Fact)
  WHERE $ids IS NULL AND $official IS NULL
  RETURN f
  UNION ALL
  MATCH (f:Fact)-[:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS]-(:Official {id: $official})
  WHERE $ids IS NULL
  RETURN DISTINCT f
  UNION ALL
  MATCH (f:Fact)
  WHERE f.id IN $ids
  RETURN f
}
WITH f
WHERE ($kind IS NULL OR f.kind = $kind)
  AND ($type IS NULL OR f.type = $type)
  AND ($status IS NULL OR f.status = $status)
  AND f.sources >= $minSources
  AND ($from IS NULL OR f.latest >= $from OR (f.latest IS NULL AND f.earliest IS NOT NULL))
  AND ($to IS NULL OR f.earliest <= $to OR (f.earliest IS NULL AND f.latest IS NOT NULL))
  AND all(country IN $countries WHERE EXISTS { (f)-[:INVOLVES]->(:Country {id: country}) })
  AND ($q IS NULL OR f.key CONTAINS $q OR EXISTS {
    (f)-[:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS]-(:Entity)-[:HAS_NAME]->(n:Name)
    WHERE n.key CONTAINS $q
  })
WITH f, coalesce(f.earliest, f.latest, date('0001-01-01')) AS day
ORDER BY day DESC, f.id
WITH collect({fact: f, day: day}) AS found
WITH size(found) AS total,
     [row IN found WHERE $afterId IS NULL OR row.day < $afterDay OR (row.day = $afterDay AND row.fact.id > $afterId)][..$limit] AS page
UNWIND page AS row
WITH total, row.day AS day, row.fact AS f
RETURN total, day, f.id AS id, f.kind AS kind, f.type AS type, f.status AS status,
       f.edtf AS edtf, f.earliest AS earliest, f.latest AS latest, f.precision AS precision, f.dateBasis AS dateBasis,
       f.title AS title, f.subject AS subject, f.topics AS topics,
       COLLECT {
         MATCH (f)-[slot:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS]-(e:Entity)
         RETURN {slot: type(slot), role: slot.role, onBehalfOf: slot.onBehalfOf, office: slot.office,
                 id: e.id, kind: [label IN labels(e) WHERE label <> 'Entity'][0],
                 name: e.name, nameAr: e.nameAr, nameEn: e.nameEn}
         ORDER BY type(slot), e.id
       } AS parts,
       COLLECT { MATCH (f)-[:INVOLVES]->(c:Country) RETURN c.id ORDER BY c.id } AS countries,
       head([(f)-[:TOOK_PLACE_IN]->(p:Place) | {
         id: p.id, name: p.name, nameAr: p.nameAr, nameEn: p.nameEn,
         country: head([(p)-[:IN]->(c:Country) | c.id])
       }]) AS place,
       head([(f)-[:ESTABLISHES]->(o:Organization) | {id: o.id, name: o.name, nameAr: o.nameAr, nameEn: o.nameEn}]) AS established,
       head([(f)-[:REACHED_AT]->(m:Meeting) | m.id]) AS reachedAt,
       f.history AS history, f.confidence AS confidence, f.confidenceReasons AS confidenceReasons, f.sources AS sources,
       f.independentSources AS independentSources, f.conflicts AS conflicts
ORDER BY day DESC, id
