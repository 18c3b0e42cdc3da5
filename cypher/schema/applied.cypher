// The schema steps this graph has gone through.
// returns     name: string, checksum: string
MATCH (s:SchemaStep)
RETURN s.name AS name, s.checksum AS checksum
ORDER BY name
