// Where an article is said to name an entity, it has words; the longest of them are the surface.
// returns   id: string, text: string, mentions: [{entity, starts, ends, surface}]; compared by the program
MATCH (a:Article)
RETURN a.id AS id, a.title + '\n' + a.text AS text,
       [(a)-[m:MENTIONS]->(e:Entity) | m {.*, entity: e.id}] AS mentions
