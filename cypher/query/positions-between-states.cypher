// Which states speak how of which: counts of positions by speaker's state, state spoken of, and stance?
// $stance     text?: SUPPORT, OPPOSE, CONDEMN, WELCOME, CALL_FOR, WARN, PRAISE, DENY, ACCUSE, EXPRESS_CONCERN, CONDOLE, COMMIT or NEUTRAL
// $limit      integer = 500: number of rows
// returns     speaker: string, about: string, stance: string, statements: integer, first: date, last: date
// :params {stance: 'OPPOSE', limit: 500}
// gives       {"speaker": "RUS", "about": "ISR", "stance": "OPPOSE", "statements": 1}
MATCH (e:Entity)-[made:MADE]->(s:Statement)-[:ABOUT]->(about:Country)
WHERE $stance IS NULL OR s.stance = $stance
WITH CASE WHEN e:Country THEN e.id ELSE made.onBehalfOf END AS speaker, about.id AS about, s
WHERE speaker IS NOT NULL AND speaker <> about
RETURN speaker, about, s.stance AS stance, count(DISTINCT s) AS statements, min(s.earliest) AS first, max(s.latest) AS last
ORDER BY statements DESC, speaker, about, stance
LIMIT $limit
