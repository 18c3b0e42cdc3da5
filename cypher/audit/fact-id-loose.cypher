// A fact has its id from the least of its claims that count.
// returns   id: string, found: string
MATCH (f:Fact)<-[:SUPPORTS]-(c:Claim)
WHERE c.retractedAt IS NULL
WITH f, min(c.id) AS least
WHERE 'fact-' + substring(least, size('claim-')) <> f.id
RETURN f.id AS id, 'its least claim is ' + least AS found
