// How many facts of each kind are there for each pair of states and month? The table that regressions are run on.
// $country    country?: only pairs of this state
// $from       day?: first day
// $to         day?: last day
// $limit      integer = 100000: number of rows
// returns     a: string, b: string, month: string, meetings: integer, agreements: integer, statements: integer, acts: integer, all: integer (planned, denied and cancelled ones left out; facts known to the month; months without any have no row)
// :params {country: 'SYR', from: '2025-01-01', to: null, limit: 100000}
// gives       {"a": "RUS", "b": "SYR", "month": "2025-10", "meetings": 1, "agreements": 0, "statements": 1, "acts": 0, "all": 2}
MATCH (a:Country)<-[:INVOLVES]-(f:Fact)-[:INVOLVES]->(b:Country)
WHERE a.id < b.id AND ($country IS NULL OR $country IN [a.id, b.id])
  AND f.earliest.year = f.latest.year AND f.earliest.month = f.latest.month
  AND ($from IS NULL OR f.earliest >= date($from))
  AND ($to IS NULL OR f.latest <= date($to))
  AND (f.status IS NULL OR NOT f.status IN ['PLANNED', 'PROPOSED', 'CANCELLED', 'DENIED', 'REJECTED'])
WITH a.id AS a, b.id AS b, left(toString(f.earliest), 7) AS month, f.kind AS kind
RETURN a, b, month, sum(CASE kind WHEN 'MEETING' THEN 1 ELSE 0 END) AS meetings,
       sum(CASE kind WHEN 'AGREEMENT' THEN 1 ELSE 0 END) AS agreements,
       sum(CASE kind WHEN 'STATEMENT' THEN 1 ELSE 0 END) AS statements,
       sum(CASE kind WHEN 'ACT' THEN 1 ELSE 0 END) AS acts, count(*) AS all
ORDER BY a, b, month
LIMIT $limit
