/// The REST layer: controllers and their records.
@NullMarked
package org.mithaq.web;

import org.jspecify.annotations.NullMarked;
