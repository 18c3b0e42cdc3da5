// Facts of which articles contradict each other, newest first, undated ones last.
// $kind        MEETING, AGREEMENT, STATEMENT or ACT; null for all
// $country     ISO 3166-1 alpha-3 that the fact involves; null for any
// $about       STATUS, DATE, ROLE or TYPE; null for any
// $afterDay    day of the last row already seen, with its id; null for the first rows
// $afterId     see there
// $limit       number of rows
// returns      total: integer, day: date, id: string, claims: [{claim, article, publishedOn, slots}]
MATCH (f:Fact)
WHERE f.conflicts IS NOT NULL
  AND ($kind IS NULL OR f.kind = $kind)
  AND ($country IS NULL OR EXISTS { (f)-[:INVOLVES]->(:Country {id: $country}) })
  AND ($about IS NULL OR any(conflict IN f.conflicts WHERE conflict STARTS WITH $about))
WITH f, coalesce(f.earliest, f.latest, date('0001-01-01')) AS day
ORDER BY day DESC, f.id
WITH collect({fact: f, day: day}) AS found
WITH size(found) AS total,
     [row IN found WHERE $afterId IS NULL OR row.day < $afterDay OR (row.day = $afterDay AND row.fact.id > $afterId)][..$limit] AS page
UNWIND page AS row
WITH total, row.day AS day, row.fact AS f
RETURN total, day, f.id AS id,
       COLLECT {
         MATCH (f)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
         WHERE c.retractedAt IS NULL
         RETURN {claim: c {.*}, article: a.id, publishedOn: a.publishedOn,
                 slots: [(c)-[names:NAMES]->(e:Entity) | names {.*, entity: e.id}]}
       } AS claims
ORDER BY day DESC, id
