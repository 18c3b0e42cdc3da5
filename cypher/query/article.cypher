// One article, also an older version (id@n) or a withdrawn one.
// $id         article
// returns     id: string, title: string, text: string, lang: string, outlet: string, url: string, publishedOn: date, sha256: string, receivedAt: datetime, version: integer, supersededAt: datetime, withdrawnAt: datetime, facts: string (JSON of the facts contract), claims: integer, older: [string]
MATCH (a:Article {id: $id})
RETURN a.id AS id, a.title AS title, a.text AS text, a.lang AS lang, a.outlet AS outlet, a.url AS url,
       a.publishedOn AS publishedOn, a.sha256 AS sha256, a.receivedAt AS receivedAt, a.version AS version,
       a.supersededAt AS supersededAt, a.withdrawnAt AS withdrawnAt, a.facts AS facts,
       COUNT { (a)-[:STATES]->(c:Claim) WHERE c.retractedAt IS NULL } AS claims,
       COLLECT { MATCH (a)-[:REVISES*]->(older:Article) RETURN older.id ORDER BY older.version DESC } AS older
