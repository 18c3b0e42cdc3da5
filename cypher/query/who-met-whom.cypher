// Who met whom most often, and on whose behalf?
// $country    country?: only meetings that involve this state
// $from       day?: first day; a bound leaves undated meetings out
// $to         day?: last day
// $limit      integer = 50: number of rows
// returns     one: string, oneFor: string, other: string, otherFor: string, meetings: integer, first: date, last: date, oneId: string, otherId: string
// :params {country: 'SYR', from: null, to: null, limit: 50}
// gives       {"one": "فيصل بن فرحان", "oneFor": "SAU", "other": "أسعد الشيباني", "otherFor": "SYR", "meetings": 1, "first": "2025-01-12", "last": "2025-01-12"}
MATCH (a:Official)-[x:TOOK_PART]->(m:Meeting {status: 'HELD'})<-[y:TOOK_PART]-(b:Official)
WHERE a.id < b.id
  AND ($country IS NULL OR EXISTS { (m)-[:INVOLVES]->(:Country {id: $country}) })
  AND ($from IS NULL OR coalesce(m.latest, m.earliest) >= date($from))
  AND ($to IS NULL OR coalesce(m.earliest, m.latest) <= date($to))
WITH a, b, min(x.onBehalfOf) AS oneFor, min(y.onBehalfOf) AS otherFor, count(DISTINCT m) AS meetings,
     min(m.earliest) AS first, max(m.latest) AS last
RETURN a.name AS one, oneFor, b.name AS other, otherFor, meetings, first, last, a.id AS oneId, b.id AS otherId
ORDER BY meetings DESC, oneId, otherId
LIMIT $limit
