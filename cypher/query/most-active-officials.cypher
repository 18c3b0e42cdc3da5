// Which officials met most, with how many states, and in how many places?
// $from       day?: first day; a bound leaves undated meetings out
// $to         day?: last day
// $limit      integer = 50: number of rows
// returns     official: string, servedIn: [string], meetings: integer, states: integer (other than those served), places: integer, officialId: string
// :params {from: null, to: null, limit: 50}
// gives       {"official": "فيصل بن فرحان", "servedIn": ["SAU"], "meetings": 2, "states": 2, "places": 2, "officialId": "faisal-bin-farhan"}
MATCH (o:Official)-[part:TOOK_PART]->(m:Meeting {status: 'HELD'})
WHERE o.standing <> 'UNNAMED'
  AND ($from IS NULL OR coalesce(m.latest, m.earliest) >= date($from))
  AND ($to IS NULL OR coalesce(m.earliest, m.latest) <= date($to))
WITH o, collect(DISTINCT part.onBehalfOf) AS servedIn, collect(DISTINCT m) AS meetings
RETURN o.name AS official, servedIn, size(meetings) AS meetings,
       COUNT { UNWIND meetings AS m MATCH (m)-[:INVOLVES]->(c:Country) WHERE NOT c.id IN servedIn RETURN DISTINCT c } AS states,
       COUNT { UNWIND meetings AS m MATCH (m)-[:TOOK_PLACE_IN]->(p:Place) RETURN DISTINCT p } AS places, o.id AS officialId
ORDER BY meetings DESC, officialId
LIMIT $limit
