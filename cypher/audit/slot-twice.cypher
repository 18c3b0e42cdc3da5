// No entity has the same place twice in one fact or one claim, and nothing is linked twice.
// returns   id: string, found: string
MATCH (n:Fact|Claim|Article)
CALL (n) {
  MATCH (n)-[r:TOOK_PART|TOOK_PLACE_IN|PARTY_TO|REACHED_AT|ESTABLISHES|MADE|ABOUT|BY|TOWARDS|INVOLVES|SUPPORTS|STATES|MENTIONS|NAMES]->(other)
  WITH type(r) + coalesce(' ' + r.slot, '') AS slot, other.id AS other, count(*) AS times
  WHERE times > 1
  RETURN slot, other, times
UNION ALL
  MATCH (n)<-[r:TOOK_PART|PARTY_TO|MADE]-(other:Entity)
  WITH type(r) AS slot, other.id AS other, count(*) AS times
  WHERE times > 1
  RETURN slot, other, times
}
RETURN n.id AS id, slot + ' ' + other + ': ' + toString(times) + ' times' AS found
