// A term of office has an id and a basis, is held by an official, and its office serves one state or organisation, or none that is known.
// returns   id: string, found: string
MATCH (o)-[held:HELD_OFFICE]->(post)
WHERE held.id IS NULL OR held.basis IS NULL OR NOT o:Official OR NOT post:Office
   OR COUNT { (post)-[:OF]->(:Entity) } > 1
RETURN coalesce(held.id, elementId(held)) AS id,
       coalesce(o.id, '?') + ' ' + coalesce(post.id, '?') + ' serves ' + toString(COUNT { (post)-[:OF]->(:Entity) }) AS found
