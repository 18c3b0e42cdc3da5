package org.mithaq.export;

import org.mithaq.graph.TakenFact;

/// Takes facts and makes something of them.
interface FactFormat {

    void fact(TakenFact fact);

    /// Ends the file: after this it is whole.
    void end();
}
