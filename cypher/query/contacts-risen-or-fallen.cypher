// With whom did a state's contacts rise or fall between two periods?
// $country    country: the state
// $from       day: first day of the earlier period
// $to         day: its last day
// $thenFrom   day: first day of the later period
// $thenTo     day: its last day
// $limit      integer = 100: number of rows
// returns     with: string, before: integer, after: integer, change: integer (facts that lie wholly in a period)
// :params {country: 'SYR', from: '2024-01-01', to: '2024-12-31', thenFrom: '2025-01-01', thenTo: '2025-12-31', limit: 100}
// gives       {"with": "RUS", "before": 1, "after": 3, "change": 2}
MATCH (:Country {id: $country})<-[:INVOLVES]-(f:Fact)-[:INVOLVES]->(other:Country)
WHERE other.id <> $country AND f.earliest IS NOT NULL AND f.latest IS NOT NULL
WITH other, sum(CASE WHEN f.earliest >= date($from) AND f.latest <= date($to) THEN 1 ELSE 0 END) AS before,
     sum(CASE WHEN f.earliest >= date($thenFrom) AND f.latest <= date($thenTo) THEN 1 ELSE 0 END) AS after
WHERE before + after > 0
RETURN other.id AS with, before, after, after - before AS change
ORDER BY abs(change) DESC, with
LIMIT $limit
