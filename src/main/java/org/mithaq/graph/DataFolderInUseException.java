package org.mithaq.graph;

import java.nio.file.Path;

/// Another process holds the data folder; its message is one line for a person.
public final class DataFolderInUseException extends RuntimeException {

    DataFolderInUseException(Path folder) {
        super("Another process uses the data folder " + folder.toAbsolutePath().normalize());
    }

    DataFolderInUseException(Path folder, Throwable cause) {
        this(folder);
        initCause(cause);
    }
}
