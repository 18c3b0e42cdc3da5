// Who spoke both for and against the same state or organisation, and when?
// $limit      integer = 200: number of rows
// returns     speaker: string, about: string, for: [string], against: [string], speakerId: string
// :params {limit: 200}
// gives       {"speaker": "فلاديمير بوتين", "about": "SYR", "for": ["SUPPORT 2025-10-15"], "against": ["CONDEMN 2024"]}
MATCH (e:Entity)-[:MADE]->(s:Statement)-[:ABOUT]->(about:Entity)
WHERE s.stance IN ['SUPPORT', 'WELCOME', 'PRAISE', 'OPPOSE', 'CONDEMN', 'ACCUSE']
WITH e, about, s, s.stance + coalesce(' ' + s.edtf, '') AS position
ORDER BY s.earliest, s.id
WITH e, about, [p IN collect({stance: s.stance, text: position}) WHERE p.stance IN ['SUPPORT', 'WELCOME', 'PRAISE'] | p.text] AS for,
     [p IN collect({stance: s.stance, text: position}) WHERE p.stance IN ['OPPOSE', 'CONDEMN', 'ACCUSE'] | p.text] AS against
WHERE for <> [] AND against <> []
RETURN coalesce(e.name, e.id) AS speaker, about.id AS about, for, against, e.id AS speakerId
ORDER BY size(for) + size(against) DESC, speakerId, about
LIMIT $limit
