// Articles that were taken in before V005 have no fingerprints, and their claims were compared with no others. They are
// labelled here, and compared while the program runs next.
MATCH (a:Article)
WHERE a.withdrawnAt IS NULL AND a.supersededAt IS NULL AND NOT EXISTS { MATCH (f:Fingerprint) WHERE f.article = a.id }
SET a:Former;
MATCH (c:Claim)
WHERE c.review IS NULL
SET c.review = 'PROPOSED';
