// Which visits were not returned? Guests of one state were received by another, which sent nobody back since.
// $country    country?: only where this state is on one side
// $limit      integer = 100: number of rows
// returns     guest: string, host: string, visits: integer, last: date
// :params {country: null, limit: 100}
// gives       {"guest": "SYR", "host": "RUS", "visits": 2, "last": "2025-10-15"}
MATCH (g:Entity)-[guest:TOOK_PART {role: 'GUEST'}]->(m:Meeting {status: 'HELD'})<-[host:TOOK_PART {role: 'HOST'}]-(h:Entity)
WITH m, CASE WHEN g:Country THEN g.id ELSE guest.onBehalfOf END AS guest, CASE WHEN h:Country THEN h.id ELSE host.onBehalfOf END AS host
WHERE guest <> host AND ($country IS NULL OR $country IN [guest, host])
WITH guest, host, count(DISTINCT m) AS visits, max(m.latest) AS last
WHERE NOT EXISTS {
  MATCH (g:Entity)-[back:TOOK_PART {role: 'GUEST'}]->(r:Meeting {status: 'HELD'})<-[at:TOOK_PART {role: 'HOST'}]-(h:Entity)
  WHERE CASE WHEN g:Country THEN g.id ELSE back.onBehalfOf END = host
    AND CASE WHEN h:Country THEN h.id ELSE at.onBehalfOf END = guest
    AND (last IS NULL OR r.latest IS NULL OR r.latest >= last)
}
RETURN guest, host, visits, last
ORDER BY visits DESC, guest, host
LIMIT $limit
