/// The command line; one class a command.
@NullMarked
package org.mithaq.cli;

import org.jspecify.annotations.NullMarked;
