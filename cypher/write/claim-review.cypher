// Notes what a reader decided of a claim.
// $id       claim
// $review   PROPOSED, ACCEPTED or REJECTED
// $now      instant
// returns   before: string
MATCH (c:Claim {id: $id})
WITH c, c.review AS before
SET c.review = $review, c.rejectedAt = CASE $review WHEN 'REJECTED' THEN $now END
RETURN before
