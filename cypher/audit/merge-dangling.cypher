// What was merged away leads to exactly one thing that is still there, so that its id keeps answering.
// returns   id: string, found: string
MATCH (gone:Merged)
WHERE COUNT { (gone)-[:MERGED_INTO]->() } <> 1
   OR NOT EXISTS { MATCH (gone)-[:MERGED_INTO]->+(kept) WHERE NOT kept:Merged }
RETURN coalesce(gone.id, elementId(gone)) AS id, 'merged into ' + toString(COUNT { (gone)-[:MERGED_INTO]->() }) AS found
