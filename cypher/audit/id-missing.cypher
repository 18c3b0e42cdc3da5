// Everything that can be cited has an id: articles, claims, facts, entities, names, offices.
// returns   id: string, found: string
MATCH (n:Article|Claim|Fact|Entity|Name|Office)
WHERE n.id IS NULL OR trim(n.id) = ''
RETURN elementId(n) AS id, reduce(all = '', label IN labels(n) | all + ':' + label) AS found
