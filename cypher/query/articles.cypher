// Articles that stand, newest first, those without a date last.
// $from, $to  days of publication, both inclusive; null for no bound; either leaves undated ones out
// $outlet     who published it; null for any
// $lang       ISO 639-1; null for any
// $q          folded words found in the title; null for any
// $afterDay   day of the last row already seen, with its id; null for the first rows
// $afterId    see there
// $limit      number of rows
// returns     total: integer, day: date, id: string, title: string, lang: string, outlet: string, url: string, publishedOn: date, receivedAt: datetime, version: integer, claims: integer
MATCH (a:Article)
WHERE a.supersededAt IS NULL AND a.withdrawnAt IS NULL
  AND ($from IS NULL OR a.publishedOn >= $from)
  AND ($to IS NULL OR a.publishedOn <= $to)
  AND ($outlet IS NULL OR a.outlet = $outlet)
  AND ($lang IS NULL OR a.lang = $lang)
  AND ($q IS NULL OR a.key CONTAINS $q)
WITH a, coalesce(a.publishedOn, date('0001-01-01')) AS day
ORDER BY day DESC, a.id
WITH collect({article: a, day: day}) AS found
WITH size(found) AS total,
     [row IN found WHERE $afterId IS NULL OR row.day < $afterDay OR (row.day = $afterDay AND row.article.id > $afterId)][..$limit] AS page
UNWIND page AS row
WITH total, row.day AS day, row.article AS a
RETURN total, day, a.id AS id, a.title AS title, a.lang AS lang, a.outlet AS outlet, a.url AS url,
       a.publishedOn AS publishedOn, a.receivedAt AS receivedAt, a.version AS version,
       COUNT { (a)-[:STATES]->(c:Claim) WHERE c.retractedAt IS NULL } AS claims
ORDER BY day DESC, id
