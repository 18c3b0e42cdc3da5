// How did formal ties change: embassies, ambassadors, relations severed and restored, recognition?
// $country    country?: only where this state is on one side
// $limit      integer = 200: number of rows
// returns     date: string, type: string, status: string, actors: [string], targets: [string], fact: string
// :params {country: 'SAU', limit: 200}
// gives       {"date": "2023-04-06", "type": "RESTORE_RELATIONS", "status": "DONE", "actors": ["SAU"], "targets": ["IRN"]}
MATCH (x:Act)
WHERE x.type IN ['APPOINT_AMBASSADOR', 'RECALL_AMBASSADOR', 'SUMMON_AMBASSADOR', 'EXPEL_DIPLOMATS', 'OPEN_EMBASSY',
                 'CLOSE_EMBASSY', 'RESTORE_RELATIONS', 'SEVER_RELATIONS', 'RECOGNISE']
  AND ($country IS NULL OR EXISTS { (x)-[:INVOLVES]->(:Country {id: $country}) })
RETURN x.edtf AS date, x.type AS type, x.status AS status,
       COLLECT { MATCH (x)-[:BY]->(e:Entity) RETURN e.id ORDER BY e.id } AS actors,
       COLLECT { MATCH (x)-[:TOWARDS]->(e:Entity) RETURN e.id ORDER BY e.id } AS targets, x.id AS fact
ORDER BY x.earliest IS NULL, x.earliest, fact
LIMIT $limit
