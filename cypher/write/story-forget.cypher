// Takes away by what the texts of articles are found, and which are their copies.
// $ids      articles, sorted
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Fingerprint {article: id})
  DELETE f
}
CALL (id) {
  MATCH (:Article {id: id})-[known:SAME_STORY]-(:Article)
  DELETE known
}
