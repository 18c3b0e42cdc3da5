// Who took part, who is a party: each such slot has an id, so that it can be cited.
// returns   id: string, found: string
MATCH (e:Entity)-[slot:TOOK_PART|PARTY_TO]->(f:Fact)
WHERE slot.id IS NULL
RETURN f.id AS id, type(slot) + ' ' + e.id AS found
