// An entity has exactly one kind and a standing; a fact's label is that of its kind.
// returns   id: string, found: string
MATCH (n:Entity|Fact)
WITH n, [label IN labels(n) WHERE NOT label IN ['Entity', 'Fact']] AS kinds
WHERE size(kinds) <> 1
   OR (n:Entity AND (NOT kinds[0] IN ['Official', 'Country', 'Organization', 'Place']
     OR NOT coalesce(n.standing, '') IN ['KNOWN', 'PROVISIONAL', 'UNNAMED']))
   OR (n:Fact AND toUpper(kinds[0]) <> coalesce(n.kind, ''))
RETURN n.id AS id, reduce(all = '', label IN labels(n) | all + ':' + label) + ' ' + coalesce(n.kind, n.standing, '') AS found
