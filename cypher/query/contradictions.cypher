// Where do articles contradict each other about one fact: another form, another status, or days that exclude each other?
// $limit      integer = 100: number of rows
// returns     fact: string, kind: string, differs: [string], one: string, oneSays: string, other: string, otherSays: string
// :params {limit: 100}
// gives       {"kind": "MEETING", "differs": ["status", "date"]}
MATCH (one:Claim)-[:SUPPORTS]->(f:Fact)<-[:SUPPORTS]-(other:Claim)
WHERE one.id < other.id AND one.retractedAt IS NULL AND other.retractedAt IS NULL
WITH f, one, other, one.id + other.id AS pair,
     CASE WHEN one.type <> other.type THEN ['type'] ELSE [] END
     + CASE WHEN one.status <> other.status THEN ['status'] ELSE [] END
     + CASE WHEN one.latest < other.earliest OR other.latest < one.earliest THEN ['date'] ELSE [] END AS differs
WHERE differs <> []
RETURN f.id AS fact, f.kind AS kind, differs,
       head([(a:Article)-[:STATES]->(one) | a.id]) AS one,
       one.type + coalesce(' ' + one.status, '') + coalesce(' ' + one.edtf, '') AS oneSays,
       head([(a:Article)-[:STATES]->(other) | a.id]) AS other,
       other.type + coalesce(' ' + other.status, '') + coalesce(' ' + other.edtf, '') AS otherSays
ORDER BY fact, pair
LIMIT $limit
