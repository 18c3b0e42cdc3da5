// Takes away by what the texts of articles are found; which are their copies stays.
// $ids      articles
UNWIND $ids AS id
MATCH (f:Fingerprint {article: id})
DELETE f
