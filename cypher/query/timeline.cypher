// What happened between two states: every fact that involves both, oldest first, undated ones last.
// $a, $b      ISO 3166-1 alpha-3
// $from, $to  days, both inclusive, or null; facts without any date come in every case
// returns     id: string, kind: string, type: string, status: string, edtf: string, earliest: date, latest: date, precision: string, dateBasis: string, title: string, subject: string, topics: [string], parts: [{slot, role, onBehalfOf, office, id, kind, name, nameAr, nameEn}], countries: [string], place: map, established: map, reachedAt: string, history: [string], confidence: float, confidenceReasons: [string], sources: integer, independentSources: integer, conflicts: [string]
MATCH (:Country {id: $a})<-[:INVOLVES]-(f:Fact)-[:INVOLVES]->(:Country {id: $b})
WHERE ($from IS NULL OR f.latest IS NULL OR f.latest >= $from)
  AND ($to IS NULL OR f.earliest IS NULL OR f.earliest <= $to)
RETURN f.id AS id, f.kind AS kind, f.type AS type, f.status AS status,
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
ORDER BY f.earliest IS NULL AND f.latest IS NULL, coalesce(f.earliest, f.latest), f.latest, f.id
