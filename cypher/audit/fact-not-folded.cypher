// A fact, with its slots and its number of sources, is what its claims that count make of it.
// returns   id: string, fact: map, slots: [string], claims: [{claim, article, publishedOn, slots}], stories: [[string]], decisions: [map]; compared by the program
MATCH (f:Fact)
RETURN f.id AS id, f {.*} AS fact,
       [(f)-[slot:TOOK_PART|TOOK_PLACE_IN|PARTY_TO|ESTABLISHES|MADE|ABOUT|BY|TOWARDS]-(e:Entity) | type(slot) + ' ' + e.id] AS slots,
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
