// Facts by their ids, whole.
// $ids        list of facts
// returns     the columns of timeline.cypher
MATCH (f:Fact)
WHERE f.id IN $ids
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
