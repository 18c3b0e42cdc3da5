/// The only room that knows Neo4j.
@NullMarked
package org.mithaq.graph;

import org.jspecify.annotations.NullMarked;
