// In which state the graph is: what is known, and since when.
// returns     claims: integer, retracted: integer, recordedAt: datetime, retractedAt: datetime, facts: integer, articles: integer
MATCH (c:Claim)
WITH count(c) AS claims, count(c.retractedAt) AS retracted, max(c.recordedAt) AS recordedAt, max(c.retractedAt) AS retractedAt
RETURN claims, retracted, recordedAt, retractedAt, COUNT { MATCH (:Fact) } AS facts, COUNT { MATCH (:Article) } AS articles
