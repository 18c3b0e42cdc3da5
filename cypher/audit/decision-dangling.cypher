// A decision says who decided what of which claims, when and why.
// returns   id: string, found: string
MATCH (d:Decision)
WHERE d.kind IS NULL OR d.at IS NULL OR coalesce(trim(d.by), '') = '' OR coalesce(trim(d.reason), '') = ''
   OR NOT EXISTS { (d)-[:DECIDES]->(:Claim) }
RETURN coalesce(d.id, elementId(d)) AS id, coalesce(d.kind, '?') + ' by ' + coalesce(d.by, '?') AS found
