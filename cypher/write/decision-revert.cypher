// Takes a decision back; it stays, to be looked up.
// $id       decision
// $by       who takes it back
// $reason   why
// $now      instant
MATCH (d:Decision {id: $id})
SET d.revertedAt = $now, d.revertedBy = $by, d.revertReason = $reason
