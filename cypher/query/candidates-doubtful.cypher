// Facts of little confidence that no reader has accepted, the least sure first.
// $below       confidence, from 0 to 1
// $country     ISO 3166-1 alpha-3 that the fact involves; null for any
// $limit       number of facts
// returns      total: integer, id: string
MATCH (f:Fact)
WHERE f.confidence < $below AND f.review IS NULL
  AND ($country IS NULL OR EXISTS { (f)-[:INVOLVES]->(:Country {id: $country}) })
WITH f ORDER BY f.confidence, f.id
WITH collect(f.id) AS found
WITH size(found) AS total, found[..$limit] AS page
UNWIND range(0, size(page) - 1) AS i
RETURN total, page[i] AS id
ORDER BY i
