// The first and the last possible day and the precision of a date are those of its edtf; without edtf there is no date.
// returns   id: string, edtf: string, earliest: date, latest: date, precision: string; compared by the program
MATCH (n:Fact|Claim)
WHERE n.edtf IS NOT NULL OR n.earliest IS NOT NULL OR n.latest IS NOT NULL OR n.precision IS NOT NULL
RETURN n.id AS id, n.edtf AS edtf, n.earliest AS earliest, n.latest AS latest, n.precision AS precision
