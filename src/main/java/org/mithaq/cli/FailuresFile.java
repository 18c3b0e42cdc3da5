package org.mithaq.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mithaq.ingest.Failure;
import tools.jackson.databind.json.JsonMapper;

/// What failed and why, one JSON object a line; made when the first failure comes. Each line is on
/// disk before the next article.
final class FailuresFile implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private @Nullable OutputStream out;

    FailuresFile(Path file) {
        this.file = file;
    }

    /// @throws CommandProblem when the file cannot be written
    void add(Failure failure) {
        try {
            if (out == null) {
                out = Files.newOutputStream(file);
            }
            out.write(JSON.writeValueAsBytes(failure));
            out.write('\n');
        } catch (IOException e) {
            throw problem(e);
        }
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private CommandProblem problem(IOException e) {
        return new CommandProblem("The failures cannot be written: " + e);
    }
}
