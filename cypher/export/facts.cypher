// Facts to take away, ordered by id, each with its parts and with what articles say of it. Streams.
// $kinds       list of MEETING, AGREEMENT, STATEMENT, ACT; null for all
// $countries   list of ISO 3166-1 alpha-3, all of which the fact involves; empty for any
// $official    id of who has a part in it; null for anyone
// $type        word of the kind's vocabulary, or a stance; null for any
// $status      such as HELD; null for any
// $from, $to   days, both inclusive; null for no bound; either leaves undated facts out
// $minSources  least number of articles that say so
// $q           folded words found in quotes, titles or names; null for any
// $ids         list of facts, only these; null for all
// $text        whether articles come with their text
// returns      id: string, kind: string, type: string, status: string, edtf: string, earliest: date, latest: date, precision: string, dateBasis: string, title: string, subject: string, topics: [string], history: [string], confidence: float, confidenceReasons: [string], sources: integer, independentSources: integer, conflicts: [string], reachedAt: string, parts: [{slot, id, role, onBehalfOf, office, entity}], involves: [entity], place: entity, established: entity, claims: [{id, type, status, edtf, quotes, starts, ends, confidence, rule, extractor, article}]
CALL () {
  MATCH (f:Fact)
  WHERE $ids IS NULL AND $official IS NULL AND size($countries) = 0
  RETURN f
  UNION ALL
  MATCH (:Country {id: $countries[0]})<-[:INVOLVES]-(f:Fact)
  WHERE $ids IS NULL AND $official IS NULL
  RETURN f
  UNION ALL
  MATCH (f:Fact)-[:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS]-(:Entity {id: $official})
  WHERE $ids IS NULL
  RETURN DISTINCT f
  UNION ALL
  MATCH (f:Fact)
  WHERE f.id IN $ids
  RETURN f
}
WITH f
WHERE ($kinds IS NULL OR f.kind IN $kinds)
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
WITH f ORDER BY f.id
RETURN f.id AS id, f.kind AS kind, f.type AS type, f.status AS status, f.edtf AS edtf, f.earliest AS earliest, f.latest AS latest,
       f.precision AS precision, f.dateBasis AS dateBasis, f.title AS title, f.subject AS subject, f.topics AS topics,
       f.history AS history, f.confidence AS confidence, f.confidenceReasons AS confidenceReasons, f.sources AS sources,
       f.independentSources AS independentSources, f.conflicts AS conflicts, head([(f)-[:REACHED_AT]->(m:Meeting) | m.id]) AS reachedAt,
       COLLECT {
         MATCH (f)-[slot:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS]-(e:Entity)
         RETURN {slot: type(slot), id: slot.id, role: slot.role, onBehalfOf: slot.onBehalfOf, office: slot.office,
                 entity: e {.id, .standing, .name, .nameAr, .nameEn, label: [label IN labels(e) WHERE label <> 'Entity'][0],
                            wikidata: head([(e)-[:IDENTIFIED_BY]->(i:Identifier {scheme: 'wikidata'}) | i.value])}}
         ORDER BY type(slot), e.id
       } AS parts,
       COLLECT {
         MATCH (f)-[:INVOLVES]->(c:Country)
         RETURN c {.id, .standing, .name, .nameAr, .nameEn, label: 'Country',
                   wikidata: head([(c)-[:IDENTIFIED_BY]->(i:Identifier {scheme: 'wikidata'}) | i.value])}
         ORDER BY c.id
       } AS involves,
       head([(f)-[:TOOK_PLACE_IN]->(p:Place) |
         p {.id, .standing, .name, .nameAr, .nameEn, label: 'Place', country: head([(p)-[:IN]->(c:Country) | c.id])}]) AS place,
       head([(f)-[:ESTABLISHES]->(o:Organization) | o {.id, .standing, .name, .nameAr, .nameEn, label: 'Organization'}]) AS established,
       COLLECT {
         MATCH (f)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
         WHERE c.retractedAt IS NULL
         RETURN c {.id, .type, .status, .edtf, .quotes, .starts, .ends, .confidence, .rule, extractor: c.extractor + ' ' + c.version,
                   article: a {.id, .title, .outlet, .url, .publishedOn, .lang, text: CASE WHEN $text THEN a.text END}}
         ORDER BY c.id
       } AS claims
