// An article that stands is known by fingerprints of its text, and no other is.
// returns   id: string, found: string
CALL () {
  MATCH (a:Article)
  WHERE a.withdrawnAt IS NULL AND a.supersededAt IS NULL AND NOT EXISTS { MATCH (f:Fingerprint) WHERE f.article = a.id }
  RETURN a.id AS id, 'no fingerprint' AS found
UNION ALL
  MATCH (a:Article)
  WHERE (a.withdrawnAt IS NOT NULL OR a.supersededAt IS NOT NULL)
    AND (EXISTS { MATCH (f:Fingerprint) WHERE f.article = a.id } OR (a.supersededAt IS NOT NULL AND EXISTS { (a)-[:SAME_STORY]-() }))
  RETURN a.id AS id, 'fingerprints or copies of what stands no longer' AS found
}
RETURN id, found
