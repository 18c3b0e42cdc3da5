// Who stands in the facts that involve two states, beside these, how often and how: the most often first.
// $a, $b      ISO 3166-1 alpha-3
// $from, $to  days, both inclusive, or null; facts that may lie within them count, a bound leaves undated ones out
// $limit      number of others
// returns     total: integer (others), id: string, kind: string, name: string, nameAr: string, nameEn: string, facts: integer, meetings: integer, agreements: integer, statements: integer, acts: integer, positive: integer, negative: integer, undated: integer, first: date, last: date
MATCH (:Country {id: $a})<-[:INVOLVES]-(f:Fact)-[:INVOLVES]->(:Country {id: $b})
WITH DISTINCT f
WHERE ($from IS NULL OR coalesce(f.latest, f.earliest) >= $from)
  AND ($to IS NULL OR coalesce(f.earliest, f.latest) <= $to)
MATCH (f)-[:TOOK_PART|PARTY_TO|MADE|ABOUT|BY|TOWARDS|INVOLVES]-(other:Entity)
WHERE NOT other.id IN [$a, $b]
WITH DISTINCT f, other
WITH other, count(f) AS facts,
     sum(CASE f.kind WHEN 'MEETING' THEN 1 ELSE 0 END) AS meetings,
     sum(CASE f.kind WHEN 'AGREEMENT' THEN 1 ELSE 0 END) AS agreements,
     sum(CASE f.kind WHEN 'STATEMENT' THEN 1 ELSE 0 END) AS statements,
     sum(CASE f.kind WHEN 'ACT' THEN 1 ELSE 0 END) AS acts,
     sum(CASE WHEN f.stance IN ['SUPPORT', 'WELCOME', 'PRAISE', 'COMMIT'] THEN 1 ELSE 0 END) AS positive,
     sum(CASE WHEN f.stance IN ['OPPOSE', 'CONDEMN', 'ACCUSE', 'WARN'] THEN 1 ELSE 0 END) AS negative,
     sum(CASE WHEN f.earliest IS NULL AND f.latest IS NULL THEN 1 ELSE 0 END) AS undated,
     min(coalesce(f.earliest, f.latest)) AS first, max(coalesce(f.latest, f.earliest)) AS last
ORDER BY facts DESC, other.id
WITH collect({entity: other, facts: facts, meetings: meetings, agreements: agreements, statements: statements, acts: acts,
              positive: positive, negative: negative, undated: undated, first: first, last: last}) AS found
WITH size(found) AS total, found[..$limit] AS page
UNWIND page AS row
RETURN total, row.entity.id AS id, [label IN labels(row.entity) WHERE label <> 'Entity'][0] AS kind, row.entity.name AS name,
       row.entity.nameAr AS nameAr, row.entity.nameEn AS nameEn, row.facts AS facts, row.meetings AS meetings,
       row.agreements AS agreements, row.statements AS statements, row.acts AS acts, row.positive AS positive, row.negative AS negative,
       row.undated AS undated, row.first AS first, row.last AS last
ORDER BY facts DESC, id
