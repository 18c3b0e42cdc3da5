/// The road from articles to the graph: batches, retries and the report of a run.
@NullMarked
package org.mithaq.ingest;

import org.jspecify.annotations.NullMarked;
