// What came, went or was decided since a moment, oldest first.
// $since       instant, exclusive
// $country     ISO 3166-1 alpha-3 that the fact involves; null for any
// $afterAt     instant of the last row already seen, with its id; null for the first rows
// $afterId     see there
// $limit       number of rows
// returns      total: integer, at: datetime, id: string, what: string (STATED, RETRACTED, DECIDED, REVERTED), fact: string, claim: string, article: string, decision: string
CALL () {
  MATCH (c:Claim)
  WHERE c.recordedAt > $since
  RETURN c.recordedAt AS at, 'STATED' AS what, c, null AS d
UNION ALL
  MATCH (c:Claim)
  WHERE c.retractedAt > $since
  RETURN c.retractedAt AS at, 'RETRACTED' AS what, c, null AS d
UNION ALL
  MATCH (d:Decision)-[:DECIDES]->(c:Claim)
  WHERE d.at > $since
  RETURN d.at AS at, 'DECIDED' AS what, c, d
UNION ALL
  MATCH (d:Decision)-[:DECIDES]->(c:Claim)
  WHERE d.revertedAt > $since
  RETURN d.revertedAt AS at, 'REVERTED' AS what, c, d
}
WITH at, what, c, d, head([(c)-[:SUPPORTS]->(f:Fact) | f]) AS f
WHERE $country IS NULL OR EXISTS { (f)-[:INVOLVES]->(:Country {id: $country}) }
WITH at, what + ' ' + coalesce(d.id + ' ', '') + c.id AS id, what, f, c, d
ORDER BY at, id
WITH collect({at: at, id: id, what: what, f: f, c: c, d: d}) AS found
WITH size(found) AS total,
     [row IN found WHERE $afterId IS NULL OR row.at > $afterAt OR (row.at = $afterAt AND row.id > $afterId)][..$limit] AS page
UNWIND page AS row
RETURN total, row.at AS at, row.id AS id, row.what AS what, row.f.id AS fact, row.c.id AS claim,
       head([(a:Article)-[:STATES]->(claim:Claim {id: row.c.id}) | a.id]) AS article, row.d.id AS decision
ORDER BY at, id
