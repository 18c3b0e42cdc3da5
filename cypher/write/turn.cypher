// Takes the writers' turn until the transaction ends: which articles are copies and which claims tell of one event depends on
// what all others have written.
MERGE (t:Turn {id: 'writers'})
SET t.isTaken = true // a write, and therefore a lock; to take away what is not there takes none
REMOVE t.isTaken
