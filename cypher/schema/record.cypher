// Notes that a schema step has been gone through.
// $name       file name of the step
// $checksum   SHA-256 of the file
// $now        instant
MERGE (s:SchemaStep {name: $name})
ON CREATE SET s.checksum = $checksum, s.appliedAt = $now
