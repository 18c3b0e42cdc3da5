package org.mithaq.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mithaq.extract.FactExtractor;
import org.mithaq.ingest.ArticleReading;
import org.mithaq.ingest.Extracted;
import org.mithaq.ingest.FactsJson;
import org.mithaq.source.ArticleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Articles in, facts out; touches neither a database nor Spring.
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        description = "Prints the facts of articles, one JSON object a line, in input order.",
        footer = {
            "",
            "Exit status: 0 all articles were read; 3 some were not, each is named on standard"
                    + " error; 1 the work had to stop; 2 wrong use."
        })
final class Extract implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..*", description = ArticleInputs.DESCRIPTION)
    private List<String> files = new ArrayList<>();

    @Mixin private ThreadsOption threads = new ThreadsOption();
    @Mixin private SeedDataOption seedData = new SeedDataOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    private final InputStream in;
    private final OutputStream out;

    Extract(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() {
        var reading = new ArticleReading(FactExtractor.of(seedData.read()));
        var tally = new Tally();
        try (var deliveries = ArticleFiles.in(files, in)) {
            Extracted.inOrder(deliveries, reading::read, threads.number())
                    .forEachOrdered(extracted -> print(extracted, tally));
        } catch (UncheckedIOException e) {
            return ended(e);
        }
        if (tally.failed == 0) {
            return ExitStatus.DONE;
        }
        tell(tally.failed + " of " + tally.all + " articles were not read");
        return ExitStatus.SOME_SKIPPED;
    }

    private static final class Tally {
        private long all;
        private long failed;
    }

    private void print(Extracted extracted, Tally tally) {
        tally.all++;
        switch (extracted) {
            case Extracted.Found found -> printLine(FactsJson.of(found.extraction()));
            case Extracted.Failed(var failure, _) -> {
                tally.failed++;
                tell(failure.inOneLine());
            }
        }
    }

    /// Each line is handed over whole and at once, for readers that wait on a pipe.
    private void printLine(byte[] json) {
        try {
            out.write(json);
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
    private static int ended(UncheckedIOException e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("Broken pipe") || message.contains("Pipe closed")) {
            return ExitStatus.DONE;
        }
        throw new CommandProblem("The facts cannot be written: " + message);
    }

    private void tell(String message) {
        spec.commandLine().getErr().println(message);
    }
}
