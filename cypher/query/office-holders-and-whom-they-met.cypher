// Who held an office, and whom did they meet in it?
// $country    country: state served
// $office     text: kind of post, such as FOREIGN_MINISTER, HEAD_OF_STATE or AMBASSADOR
// $limit      integer = 200: number of rows
// returns     official: string, from: string, to: string, met: string, metFor: string, meetings: integer, last: date, officialId: string, metId: string
// :params {country: 'SYR', office: 'FOREIGN_MINISTER', limit: 200}
// gives       {"official": "أسعد الشيباني", "met": "فلاديمير بوتين", "metFor": "RUS", "meetings": 1, "last": "2025-07-31", "metId": "vladimir-putin"}
MATCH (o:Official)-[held:HELD_OFFICE]->(:Office {type: $office})-[:OF]->(:Country {id: $country})
WITH o, min(held.from) AS from, max(held.to) AS to
MATCH (o)-[:TOOK_PART]->(m:Meeting {status: 'HELD'})<-[part:TOOK_PART]-(other:Official)
WHERE other <> o
RETURN coalesce(o.name, o.id) AS official, from, to, coalesce(other.name, other.id) AS met, min(part.onBehalfOf) AS metFor,
       count(DISTINCT m) AS meetings, max(m.latest) AS last, o.id AS officialId, other.id AS metId
ORDER BY officialId, meetings DESC, metId
LIMIT $limit
