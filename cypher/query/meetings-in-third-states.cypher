// Which meetings took place in a state that was no side of them?
// $limit      integer = 200: number of rows
// returns     date: string, type: string, place: string, placeIn: string, sides: [string], meeting: string
// :params {limit: 200}
// gives       {"date": "2023-04-06", "type": "MEETING", "place": "بكين", "placeIn": "CHN", "sides": ["IRN", "SAU"]}
MATCH (m:Meeting)-[:TOOK_PLACE_IN]->(p:Place)-[:IN]->(c:Country)
WITH m, p, c, COLLECT { MATCH (m)-[:INVOLVES]->(side:Country) RETURN side.id ORDER BY side.id } AS sides
WHERE size(sides) > 1 AND NOT c.id IN sides
RETURN m.edtf AS date, m.type AS type, coalesce(p.name, p.id) AS place, c.id AS placeIn, sides, m.id AS meeting
ORDER BY m.earliest IS NULL, m.earliest, meeting
LIMIT $limit
