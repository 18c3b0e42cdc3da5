// How copies of a text and reports of one event are found again, and who writes next.
CREATE CONSTRAINT turn_id IF NOT EXISTS FOR (n:Turn) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT block_key IF NOT EXISTS FOR (n:Block) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE INDEX fingerprint_hash_day IF NOT EXISTS FOR (n:Fingerprint) ON (n.hash, n.day);
CREATE INDEX fingerprint_article IF NOT EXISTS FOR (n:Fingerprint) ON (n.article);
CREATE INDEX claim_reached_at IF NOT EXISTS FOR (n:Claim) ON (n.reachedAt);
CREATE INDEX fact_conflicts IF NOT EXISTS FOR (n:Fact) ON (n.conflicts);
CREATE INDEX claim_recorded_at IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt);
CREATE INDEX claim_retracted_at IF NOT EXISTS FOR (n:Claim) ON (n.retractedAt);
CREATE INDEX fact_confidence IF NOT EXISTS FOR (n:Fact) ON (n.confidence);
CREATE INDEX resembles_score IF NOT EXISTS FOR ()-[r:RESEMBLES]-() ON (r.score);
