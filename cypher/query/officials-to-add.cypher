// Which officials are named by articles and missing in seed-data, the most mentioned first?
// $limit      integer = 100: number of rows
// returns     name: string, posts: [string], facts: integer, articles: integer, officialId: string
// :params {limit: 100}
// gives       {"name": "أسعد الشيباني", "posts": ["FOREIGN_MINISTER SYR"], "facts": 3, "articles": 2}
MATCH (o:Official {standing: 'PROVISIONAL'})
RETURN o.name AS name,
       COLLECT {
         MATCH (o)-[:HELD_OFFICE]->(post:Office)-[:OF]->(e:Entity)
         RETURN DISTINCT post.type + ' ' + e.id AS post ORDER BY post
       } AS posts,
       COUNT { (o)-[:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS]-(:Fact) } AS facts,
       COUNT { (o)<-[:MENTIONS]-(:Article) } AS articles, o.id AS officialId
ORDER BY articles DESC, facts DESC, officialId
LIMIT $limit
