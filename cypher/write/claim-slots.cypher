// Takes away what claims said, which article states them and who fills their slots: they are about
// to be stated again. Claims that do not exist yet are passed over.
// $ids      claims, sorted
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (:Article)-[known:STATES]->(c)
  DELETE known
}
CALL (c) {
  MATCH (c)-[known:NAMES]->(:Entity)
  DELETE known
}
