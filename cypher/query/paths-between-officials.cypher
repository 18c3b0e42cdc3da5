// How are two officials linked by meetings, and which words say so? The shortest chains of held meetings.
// $from       official: where the path begins
// $to         official: where it ends
// $limit      integer = 10: number of paths
// returns     steps: integer (meetings on the way), path: [string] (official, meeting, official …), dates: [string], words: [string] (one sentence for each meeting), meetings: [string]
// :params {from: 'vladimir-putin', to: 'faisal-bin-farhan', limit: 10}
// gives       {"steps": 2, "path": ["فلاديمير بوتين", "MEETING", "أسعد الشيباني", "MEETING", "فيصل بن فرحان"], "dates": ["2025-07-31", "2025-01-12"]}
MATCH (a:Official {id: $from})
MATCH (b:Official {id: $to})
MATCH p = allShortestPaths((a)-[:TOOK_PART*..8]-(b))
WHERE all(n IN nodes(p) WHERE n:Official OR n.status = 'HELD')
WITH p, [n IN nodes(p) WHERE n:Meeting] AS meetings
RETURN size(meetings) AS steps, [n IN nodes(p) | CASE WHEN n:Meeting THEN n.type ELSE coalesce(n.name, n.id) END] AS path,
       [m IN meetings | m.edtf] AS dates,
       [m IN meetings | head(COLLECT {
         MATCH (m)<-[:SUPPORTS]-(c:Claim)
         WHERE c.retractedAt IS NULL
         RETURN c.quotes[0] ORDER BY c.confidence DESC, c.id LIMIT 1
       })] AS words,
       [m IN meetings | m.id] AS meetings
ORDER BY steps, path, meetings
LIMIT $limit
