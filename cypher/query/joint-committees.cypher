// Which joint committees do states set up, and when did these sit?
// $country    country?: only committees of this state
// $limit      integer = 100: number of rows
// returns     committee: string, parties: [string], founded: string, status: string, sessions: integer, lastSession: date, committeeId: string, agreement: string
// :params {country: 'SYR', limit: 100}
// gives       {"committee": "لجنة روسية سورية مشتركة", "parties": ["RUS", "SYR"], "founded": "2025-07-31", "status": "AGREED", "sessions": 0}
MATCH (a:Agreement)-[:ESTABLISHES]->(body:Organization)
WHERE $country IS NULL OR EXISTS { (a)-[:INVOLVES]->(:Country {id: $country}) }
RETURN coalesce(body.name, a.title, body.id) AS committee,
       COLLECT { MATCH (p:Entity)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id } AS parties,
       coalesce(a.edtf, head([(a)-[:REACHED_AT]->(m:Meeting) | m.edtf])) AS founded, a.status AS status,
       COUNT { (body)-[:TOOK_PART]->(:Meeting {status: 'HELD'}) } AS sessions,
       head(COLLECT { MATCH (body)-[:TOOK_PART]->(m:Meeting {status: 'HELD'}) RETURN max(m.latest) }) AS lastSession,
       body.id AS committeeId, a.id AS agreement
ORDER BY committeeId, agreement
LIMIT $limit
