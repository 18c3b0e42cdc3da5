package org.mithaq.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mithaq.extract.FactExtractor;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.PageRequest;
import org.mithaq.ingest.Road;
import org.mithaq.ingest.RunReport;
import org.mithaq.lexicon.SeedData;
import org.mithaq.source.ArticleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Articles into the graph.
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        description = {
            "Takes articles into the graph. While a service holds the data folder, they go through"
                    + " it. Sending the same articles again changes nothing."
        },
        footer = {
            "",
            "Exit status: 0 all articles are stored; 3 some are not, each is named in the failures"
                    + " file; 1 the work had to stop; 2 wrong use."
        })
final class Ingest implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "0..*", description = ArticleInputs.DESCRIPTION)
    private List<String> paths = new ArrayList<>();

    @Mixin private DataOption data = new DataOption();
    @Mixin private SeedDataOption seedData = new SeedDataOption();
    @Mixin private ServerOptions server = new ServerOptions();
    @Mixin private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--failures",
            paramLabel = "FILE",
            description =
                    "Where to write what failed and why, one JSON object a line (default:"
                            + " ${DEFAULT-VALUE}; only if something does).")
    private Path failures = Path.of("mithaq-failures.jsonl");

    @Spec private CommandSpec spec = CommandSpec.create();

    private final InputStream in;

    Ingest(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        var world = seedData.read();
        var extractor = FactExtractor.of(world);
        try (var access = GraphAccess.open(server, data.folder())) {
            bringSeedData(world, access.graph());
            compareFormer(access.graph());
            var report = run(new Road(extractor, access.graph()));
            spec.commandLine().getOut().println(report.inOneLine());
            return report.failed() == 0 ? ExitStatus.DONE : ExitStatus.SOME_SKIPPED;
        }
    }

    private RunReport run(Road road) {
        try (var deliveries = ArticleFiles.in(paths, in);
                var failed = new FailuresFile(failures);
                var progress = Progress.on(spec.commandLine().getErr(), failed)) {
            var report = road.takeAll(deliveries, threads.number(), progress);
            if (report.failed() > 0) {
                progress.tell(report.failed() + " failed, see " + failures);
            }
            return report;
        }
    }

    /// What an earlier program took in.
    private void compareFormer(GraphConnection graph) {
        graph.formerArticles()
                .compare(left -> {
                    spec.commandLine()
                            .getErr()
                            .println(left + " articles of an earlier program are to be compared …");
                    return true;
                });
    }

    /// Names and offices of a graph that has none yet, or of tables that were named.
    private void bringSeedData(SeedData world, GraphConnection graph) {
        var isEmpty = graph.entities().countries(null, PageRequest.first(1)).total() == 0;
        if (isEmpty || seedData.folder() != null) {
            var report = graph.seedWriter().write(world);
            if (!report.isUnchanged() || !report.kept().isEmpty()) {
                spec.commandLine().getErr().println("Seed data: " + report.inOneLine());
            }
        }
    }
}
