// Whether the server fetches files or addresses for a reader. It must not: this is asked to be refused.
// $url        file or address
// returns     line: [string]
LOAD CSV FROM $url AS line
RETURN line
LIMIT 1
