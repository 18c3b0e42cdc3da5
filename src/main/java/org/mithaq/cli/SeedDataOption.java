package org.mithaq.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.SeedData;
import picocli.CommandLine.Option;

/// Which states, organisations and officials the program knows.
final class SeedDataOption {

    @Option(
            names = "--seed-data",
            paramLabel = "DIR",
            description = "Folder of tables instead of the built-in ones (countries.tsv …).")
    private @Nullable Path folder;

    @Nullable Path folder() {
        return folder;
    }

    /// Reads the tables.
    ///
    /// @throws CommandProblem naming file and line of what cannot be read
    SeedData read() {
        try {
            return folder == null ? SeedData.builtIn() : SeedData.in(folder);
        } catch (IllegalArgumentException e) {
            throw new CommandProblem("The seed data cannot be read: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new CommandProblem(
                    "The seed data cannot be read: " + e.getMessage() + ": " + e.getCause());
        }
    }
}
