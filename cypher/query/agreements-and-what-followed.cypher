// Which agreements are spoken of, how far have they come, and what happened next between their parties?
// $status     text?: PROPOSED, NEGOTIATING, AGREED, SIGNED, RATIFIED, IN_FORCE, VIOLATED, SUSPENDED, TERMINATED or REJECTED
// $country    country?: only agreements that involve this state
// $limit      integer = 100: number of rows
// returns     status: string, title: string, type: string, parties: [string], date: string, followed: [string] (the next three dated facts between two of the parties), agreement: string
// :params {status: 'AGREED', country: 'SYR', limit: 100}
// gives       {"status": "AGREED", "title": "لجنة روسية سورية مشتركة", "type": "JOINT_COMMITTEE", "parties": ["RUS", "SYR"], "date": "2025-07-31", "followed": ["2025-10-15 VISIT HELD", "2025-10-15 SUPPORT"]}
MATCH (a:Agreement)
WHERE ($status IS NULL OR a.status = $status)
  AND ($country IS NULL OR EXISTS { (a)-[:INVOLVES]->(:Country {id: $country}) })
WITH a, COLLECT { MATCH (p:Entity)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id } AS parties,
     coalesce(a.latest, head([(a)-[:REACHED_AT]->(m:Meeting) | m.latest])) AS since,
     coalesce(a.edtf, head([(a)-[:REACHED_AT]->(m:Meeting) | m.edtf])) AS date
RETURN a.status AS status, a.title AS title, a.type AS type, parties, date,
       COLLECT {
         MATCH (one:Country)<-[:INVOLVES]-(f:Fact)-[:INVOLVES]->(other:Country)
         WHERE one.id IN parties AND other.id IN parties AND one.id < other.id AND f.earliest > since AND f <> a
         WITH DISTINCT f ORDER BY f.earliest, f.id LIMIT 3
         RETURN f.edtf + ' ' + f.type + coalesce(' ' + f.status, '')
       } AS followed,
       a.id AS agreement
ORDER BY status, since IS NULL, since, agreement
LIMIT $limit
