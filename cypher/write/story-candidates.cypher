// Which articles may print the same text: they share a quarter of the shorter one's fingerprints.
// $rows     sorted by id; each {id, day, days: [{from, to}]: in which the day of a copy lies, fingerprints: [integer]}
// returns   id: string, other: string
UNWIND $rows AS row
UNWIND row.days AS days
UNWIND row.fingerprints AS hash
MATCH (f:Fingerprint)
WHERE f.hash = hash AND f.day >= days.from AND f.day <= days.to AND f.article <> row.id
WITH row, f.article AS other, f.of AS size, count(*) AS shared
WHERE shared * 4 >= CASE WHEN size < size(row.fingerprints) THEN size ELSE size(row.fingerprints) END
RETURN row.id AS id, other
