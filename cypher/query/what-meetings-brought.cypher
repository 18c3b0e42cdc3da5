// Which meetings led to agreements, and to which?
// $country    country?: only meetings that involve this state
// $limit      integer = 100: number of rows
// returns     date: string, meeting: string, who: [string], agreements: [string], meetingId: string
// :params {country: 'RUS', limit: 100}
// gives       {"date": "2025-07-31", "meeting": "MEETING", "who": ["أسعد الشيباني", "فلاديمير بوتين"], "agreements": ["JOINT_COMMITTEE AGREED: لجنة روسية سورية مشتركة"]}
MATCH (m:Meeting)<-[:REACHED_AT]-(a:Agreement)
WHERE $country IS NULL OR EXISTS { (m)-[:INVOLVES]->(:Country {id: $country}) }
WITH m, a ORDER BY a.id
WITH m, collect(a.type + ' ' + a.status + coalesce(': ' + a.title, '')) AS agreements
RETURN m.edtf AS date, m.type AS meeting,
       COLLECT { MATCH (e:Entity)-[:TOOK_PART]->(m) RETURN coalesce(e.name, e.id) AS who ORDER BY who } AS who,
       agreements, m.id AS meetingId
ORDER BY m.earliest IS NULL, m.earliest, meetingId
LIMIT $limit
