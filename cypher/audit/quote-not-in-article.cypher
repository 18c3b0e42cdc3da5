// Every quote is what its article says between its beginning and its end.
// returns   id: string, text: string, claims: [{id, starts, ends, quotes}]; compared by the program
MATCH (a:Article)
RETURN a.id AS id, a.title + '\n' + a.text AS text,
       [(a)-[:STATES]->(c:Claim) | c {.id, .starts, .ends, .quotes}] AS claims
