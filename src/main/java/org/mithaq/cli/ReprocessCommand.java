package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.mithaq.extract.FactExtractor;
import org.mithaq.graph.StatedClaim;
import org.mithaq.ingest.Reprocess;
import org.mithaq.ingest.Road;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Stored articles read anew.
@Command(
        name = "reprocess",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        description = {
            "Reads every stored article anew with this program's rules and tells what that changed:"
                    + " + for a claim that is new, - for one that is gone, ~ for one that said"
                    + " something else. What readers decided stands. Articles that this version has"
                    + " read already are passed over."
        },
        footer = {
            "",
            "Exit status: 0 all articles were read; 3 some could not be; 1 the work had to stop; 2"
                    + " wrong use."
        })
final class ReprocessCommand implements Callable<Integer> {

    @Mixin private DataOption data = new DataOption();
    @Mixin private SeedDataOption seedData = new SeedDataOption();
    @Mixin private ServerOptions server = new ServerOptions();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var extractor = FactExtractor.of(seedData.read());
        var out = spec.commandLine().getOut();
        try (var access = GraphAccess.open(server, data.folder())) {
            var reprocess = new Reprocess(new Road(extractor, access.graph()), access.graph());
            var changed = new AtomicInteger();
            var lost = new AtomicInteger();
            var read =
                    reprocess.all(
                            difference -> {
                                if (!difference.isEmpty()) {
                                    changed.incrementAndGet();
                                    print(difference, out);
                                }
                            },
                            e -> {
                                lost.incrementAndGet();
                                spec.commandLine().getErr().println(e.getMessage());
                            });
            out.printf(
                    "%,d articles read, %,d changed, %,d failed%n",
                    read, changed.get(), lost.get());
            return lost.get() == 0 ? ExitStatus.DONE : ExitStatus.SOME_SKIPPED;
        }
    }

    private static void print(Reprocess.Difference difference, PrintWriter out) {
        out.println(difference.article());
        print("+", difference.added(), out);
        print("-", difference.removed(), out);
        print("~", difference.changed(), out);
    }

    private static void print(String sign, List<StatedClaim> claims, PrintWriter out) {
        for (var claim : claims) {
            out.printf(
                    "  %s %s %s %s %s  %s%n",
                    sign,
                    claim.kind(),
                    claim.type(),
                    claim.status() == null ? "" : claim.status(),
                    claim.edtf() == null ? "" : claim.edtf(),
                    claim.words());
        }
    }
}
