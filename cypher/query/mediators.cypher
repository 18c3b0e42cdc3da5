// Who mediates, how often, and between whom?
// $limit      integer = 50: number of rows
// returns     mediator: string, times: integer, between: [string], last: date, mediatorId: string
// :params {limit: 50}
// gives       {"mediator": "الصين", "times": 1, "between": ["IRN", "SAU"], "last": "2023-04-06", "mediatorId": "CHN"}
CALL () {
  MATCH (e:Entity)-[part:TOOK_PART {role: 'MEDIATOR'}]->(f:Meeting)
  RETURN e, part.onBehalfOf AS behalf, f
  UNION
  MATCH (f:Act {type: 'MEDIATE'})-[:BY]->(e:Entity)
  RETURN e, null AS behalf, f
}
CALL (e, f, behalf) {
  OPTIONAL MATCH (f)-[:INVOLVES]->(c:Country)
  WHERE c <> e AND (behalf IS NULL OR c.id <> behalf)
  WITH c ORDER BY c.id
  RETURN collect(c.id) AS sides
}
UNWIND CASE sides WHEN [] THEN [null] ELSE sides END AS side
WITH e, f, side ORDER BY side
RETURN coalesce(e.name, e.id) AS mediator, count(DISTINCT f) AS times, collect(DISTINCT side) AS between,
       max(f.latest) AS last, e.id AS mediatorId
ORDER BY times DESC, mediatorId
LIMIT $limit
