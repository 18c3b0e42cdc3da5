// INVOLVES names the sides of a meeting, the parties of an agreement, the speaker's state and what a statement is about, both ends of an act: no other states.
// returns   id: string, involved: [string], claims: [{claim, article, publishedOn, slots}], stories: [[string]], decisions: [map]; compared by the program
MATCH (f:Fact)
RETURN f.id AS id, COLLECT { MATCH (f)-[:INVOLVES]->(c:Country) RETURN c.id } AS involved,
       COLLECT {
         MATCH (f)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
         WHERE c.retractedAt IS NULL
         RETURN {claim: c {.*}, article: a.id, publishedOn: a.publishedOn,
                 slots: [(c)-[names:NAMES]->(e:Entity) | names {.*, entity: e.id}]}
       } AS claims,
       COLLECT {
         MATCH (f)<-[:SUPPORTS]-(one:Claim)<-[:STATES]-(a:Article)-[:SAME_STORY]->(b:Article)-[:STATES]->(other:Claim)-[:SUPPORTS]->(f)
         WHERE one.retractedAt IS NULL AND other.retractedAt IS NULL
         RETURN DISTINCT [a.id, b.id]
       } AS stories,
       COLLECT {
         MATCH (f)<-[:SUPPORTS]-(:Claim)<-[:DECIDES]-(d:Decision)
         WHERE d.revertedAt IS NULL
         WITH DISTINCT d
         ORDER BY d.at, d.id
         RETURN d {.*, sides: [(d)-[decides:DECIDES]->(x:Claim) | {claim: x.id, side: decides.side}]}
       } AS decisions
