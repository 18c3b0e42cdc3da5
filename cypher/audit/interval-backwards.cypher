// No fact, no claim and no term of office ends before it begins.
// returns   id: string, found: string
CALL () {
  MATCH (n:Fact|Claim)
  WHERE n.latest < n.earliest
  RETURN n.id AS id, toString(n.earliest) + '/' + toString(n.latest) AS found
UNION ALL
  MATCH (:Official)-[held:HELD_OFFICE]->(:Office)
  WITH held, CASE WHEN size(held.from) < size(held.to) THEN size(held.from) ELSE size(held.to) END AS precision
  WHERE left(held.to, precision) < left(held.from, precision)
  RETURN coalesce(held.id, elementId(held)) AS id, held.from + '/' + held.to AS found
}
RETURN id, found
