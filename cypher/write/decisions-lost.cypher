// Decisions about claims that articles state no longer, with the claims they state now.
// $ids      articles
// returns   decision: string, side: string, lost: {id, article, kind, quotes}, heirs: [{id, article, kind, quotes}]
MATCH (a:Article)-[:REVISES*0..]->(:Article)-[:STATES]->(lost:Claim)<-[decides:DECIDES]-(d:Decision)
WHERE a.id IN $ids AND lost.retractedAt IS NOT NULL AND d.revertedAt IS NULL
  AND NOT EXISTS { MATCH (d)-[same:DECIDES]->(heir:Claim)<-[:STATES]-(a) WHERE same.side = decides.side AND heir.retractedAt IS NULL }
RETURN DISTINCT d.id AS decision, decides.side AS side, lost {.id, .kind, .quotes, article: a.id} AS lost,
       COLLECT {
         MATCH (a)-[:STATES]->(heir:Claim)
         WHERE heir.retractedAt IS NULL
         RETURN heir {.id, .kind, .quotes, article: a.id}
       } AS heirs
