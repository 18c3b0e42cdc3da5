package org.mithaq.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mithaq.ingest.Failure;
import tools.jackson.databind.json.JsonMapper;

/// What failed and why, one JSON object a line: an article with two bad fields has two. Made when
/// the first failure comes; each line is handed to the system before the next article.
final class FailuresFile implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param line number of the line or record, from 1; 0 where the file as a whole is meant
    /// @param field the one to blame; null where none is
    private record Line(
            String source, int line, @Nullable String id, @Nullable String field, String reason) {}

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
            for (var fault : failure.faults()) {
                var line =
                        new Line(
                                failure.source(),
                                failure.line(),
                                failure.id(),
                                fault.field(),
                                fault.reason());
                out.write(JSON.writeValueAsBytes(line));
                out.write('\n');
            }
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
