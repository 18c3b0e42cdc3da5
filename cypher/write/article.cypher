// Takes articles in, or finds them, and holds them against other writers until the batch is through.
// A known article is not changed here: what comes back says whether its text is the same.
// $rows     sorted by id; each {id, properties: {title, text, lang, outlet, url, publishedOn, sha256, facts, extractor, extractorVersion}}
// $now      instant
// returns   id: string, isNew: boolean, sha256: string, extractor: string, isWithdrawn: boolean
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a += row.properties, a.version = 1, a.receivedAt = $now, a.isNew = true
WITH a, coalesce(a.isNew, false) AS isNew
REMOVE a.isNew // a write, and therefore a lock: what follows reads what the last writer left
RETURN a.id AS id, isNew, a.sha256 AS sha256, a.extractor + ' ' + a.extractorVersion AS extractor,
       a.withdrawnAt IS NOT NULL AS isWithdrawn
