// When were a state's first and last contacts with each other state, and how many were there?
// $country    country: the state
// $limit      integer = 200: number of rows
// returns     with: string, name: string, first: date, last: date, contacts: integer (held meetings, dated or not), undated: integer
// :params {country: 'SYR', limit: 200}
// gives       {"with": "RUS", "name": "Russia", "first": "2025-07-31", "last": "2025-10-15", "contacts": 2, "undated": 0}
MATCH (:Country {id: $country})<-[:INVOLVES]-(m:Meeting {status: 'HELD'})-[:INVOLVES]->(other:Country)
WHERE other.id <> $country
RETURN other.id AS with, coalesce(other.nameEn, other.name, other.id) AS name, min(m.earliest) AS first, max(m.latest) AS last,
       count(m) AS contacts, sum(CASE WHEN m.earliest IS NULL AND m.latest IS NULL THEN 1 ELSE 0 END) AS undated
ORDER BY last IS NULL, last DESC, with
LIMIT $limit
