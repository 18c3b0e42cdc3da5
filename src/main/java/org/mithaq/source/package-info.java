/// Files and folders of JSON, JSON lines, CSV, web pages, feeds and plain text, read as articles.
@NullMarked
package org.mithaq.source;

import org.jspecify.annotations.NullMarked;
