// Takes the writers' turn until the transaction ends: which articles are copies and which claims tell of one event depends on
// what all others have written.
MERGE (t:Turn {id: 'writers'})
REMOVE t.isFree // a write, and therefore a lock
