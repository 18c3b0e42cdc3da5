package org.mithaq.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// How many articles are read at the same time.
final class ThreadsOption {

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    private int number = Runtime.getRuntime().availableProcessors();

    int number() {
        return number;
    }

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at the same time (default: as many as there are cores).")
    void setNumber(int number) {
        if (number < 1 && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "--threads must be at least 1, found " + number);
        }
        this.number = number;
    }
}
