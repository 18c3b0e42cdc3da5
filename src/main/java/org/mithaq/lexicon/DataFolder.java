package org.mithaq.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where data files are read from: the class path or a folder on disk.
public interface DataFolder {

    /// Opens one file of the folder; the caller closes it.
    ///
    /// @throws NoSuchFileException when there is no such file
    InputStream open(String file) throws IOException;

    /// Files below `folder` on the class path, such as `seed-data`.
    static DataFolder onClassPath(String folder) {
        return file -> {
            var name = folder + "/" + file;
            var stream = DataFolder.class.getClassLoader().getResourceAsStream(name);
            if (stream == null) {
                throw new NoSuchFileException("class path: " + name);
            }
            return stream;
        };
    }

    static DataFolder onDisk(Path folder) {
        return file -> Files.newInputStream(folder.resolve(file));
    }
}
