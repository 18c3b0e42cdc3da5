// Which meetings brought three states or more together?
// $states     integer = 3: least number of states
// $limit      integer = 100: number of rows
// returns     date: string, type: string, status: string, states: [string], organizations: [string], place: string, meeting: string
// :params {states: 3, limit: 100}
// gives       {"date": "XXXX-10", "type": "SUMMIT", "status": "PLANNED", "states": ["EGY", "RUS", "SYR"], "organizations": []}
MATCH (m:Meeting)
WITH m, COLLECT { MATCH (m)-[:INVOLVES]->(c:Country) RETURN c.id ORDER BY c.id } AS states
WHERE size(states) >= $states
RETURN m.edtf AS date, m.type AS type, m.status AS status, states,
       COLLECT { MATCH (o:Organization)-[:TOOK_PART]->(m) RETURN o.id ORDER BY o.id } AS organizations,
       head([(m)-[:TOOK_PLACE_IN]->(p:Place) | coalesce(p.name, p.id)]) AS place, m.id AS meeting
ORDER BY size(states) DESC, m.earliest IS NULL, m.earliest, meeting
LIMIT $limit
