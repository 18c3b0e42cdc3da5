// Who imposed or lifted sanctions on whom, and in which words?
// $country    country?: only where this state is on one side
// $limit      integer = 200: number of rows
// returns     date: string, type: string, status: string, actors: [string], targets: [string], words: string, fact: string
// :params {country: 'SYR', limit: 200}
// gives       {"type": "LIFT_SANCTIONS", "status": "DONE", "actors": ["USA"], "targets": ["SYR"], "words": "ورفعت الولايات المتحدة العقوبات عن سوريا"}
MATCH (x:Act)
WHERE x.type IN ['IMPOSE_SANCTIONS', 'LIFT_SANCTIONS']
  AND ($country IS NULL OR EXISTS { (x)-[:INVOLVES]->(:Country {id: $country}) })
RETURN x.edtf AS date, x.type AS type, x.status AS status,
       COLLECT { MATCH (x)-[:BY]->(e:Entity) RETURN e.id ORDER BY e.id } AS actors,
       COLLECT { MATCH (x)-[:TOWARDS]->(e:Entity) RETURN e.id ORDER BY e.id } AS targets,
       head(COLLECT {
         MATCH (x)<-[:SUPPORTS]-(c:Claim)
         WHERE c.retractedAt IS NULL
         RETURN c.quotes[0] ORDER BY c.confidence DESC, c.id LIMIT 1
       }) AS words,
       x.id AS fact
ORDER BY x.earliest IS NULL, x.earliest, fact
LIMIT $limit
