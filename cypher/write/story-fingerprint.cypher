// By what articles are found again as copies: one node a fingerprint.
// $rows     sorted by id; each {id, day: days since 1970, days: [{from, to}], fingerprints: [integer]}
UNWIND $rows AS row
UNWIND row.fingerprints AS hash
CREATE (:Fingerprint {hash: hash, day: row.day, article: row.id, of: size(row.fingerprints)})
