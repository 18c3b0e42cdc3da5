// Who took which position on a topic, and how did that change over time?
// $topic      text: words of the topic or of the sentence, as articles write them
// $limit      integer = 200: number of rows
// returns     date: string, speaker: string, speaksFor: string, stance: string, about: [string], topics: [string], words: string, statement: string, speakerId: string
// :params {topic: 'التدخلات', limit: 200}
// gives       {"speaker": "فلاديمير بوتين", "speaksFor": "RUS", "stance": "OPPOSE", "about": ["ISR"], "words": "ورفض بوتين التدخلات الإسرائيلية"}
MATCH (s:Statement)
WHERE any(topic IN s.topics WHERE topic CONTAINS $topic) OR s.subject CONTAINS $topic OR s.key CONTAINS toLower($topic)
MATCH (speaker:Entity)-[made:MADE]->(s)
RETURN s.edtf AS date, coalesce(speaker.name, speaker.id) AS speaker, made.onBehalfOf AS speaksFor, s.stance AS stance,
       COLLECT { MATCH (s)-[:ABOUT]->(e:Entity) RETURN e.id ORDER BY e.id } AS about, s.topics AS topics,
       head(COLLECT {
         MATCH (s)<-[:SUPPORTS]-(c:Claim)
         WHERE c.retractedAt IS NULL
         RETURN c.quotes[0] ORDER BY c.confidence DESC, c.id LIMIT 1
       }) AS words,
       s.id AS statement, speaker.id AS speakerId
ORDER BY s.earliest IS NULL, s.earliest, statement, speakerId
LIMIT $limit
