package org.mithaq.bench;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;
import org.mithaq.extract.FactExtractor;
import org.mithaq.graph.EmbeddedNeo4j;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.PageRequest;
import org.mithaq.ingest.Failure;
import org.mithaq.ingest.Road;
import org.mithaq.ingest.RunListener;
import org.mithaq.ingest.RunReport;
import org.mithaq.lexicon.SeedData;
import org.mithaq.source.ArticleFiles;

/// How fast real articles go the whole road, matching included, thousand by thousand, so that one
/// sees whether one more article costs more the more there are; run by hand with files or folders
/// of articles. `--vary N` first makes N of them by varying the dates and names of those given.
final class IngestBench {
    private static final int EACH = 1_000;

    private IngestBench() {}

    public static void main(String[] args) throws Exception {
        if ("--vary".equals(args[0])) {
            var files = List.of(args).subList(2, args.length);
            run(List.of(VariedArticles.of(files, Integer.parseInt(args[1])).toString()));
        } else {
            run(List.of(args));
        }
    }

    private static void run(List<String> files) throws Exception {
        var world = SeedData.builtIn();
        var extractor = FactExtractor.of(world);
        var folder = Files.createTempDirectory("mithaq-bench");
        try (var server = EmbeddedNeo4j.start(folder, 0);
                var graph = GraphConnection.open(server.boltUri(), null, null)) {
            graph.seedWriter().write(world);
            try (var deliveries = ArticleFiles.in(files, new ByteArrayInputStream(new byte[0]))) {
                var threads = Runtime.getRuntime().availableProcessors();
                var report =
                        new Road(extractor, graph).takeAll(deliveries, threads, new Thousands());
                say("%s", report.inOneLine());
            }
            say(
                    "pairs that wait for a reader: %d; facts of little confidence: %d; contradicted"
                            + " facts: %d",
                    graph.curation().pairs(null, 1).total(),
                    graph.curation().doubtful(null, 1).total(),
                    graph.conflicts().list(null, null, null, PageRequest.first(1)).total());
            graph.audit().run(3).stream()
                    .filter(finding -> !finding.holds())
                    .forEach(finding -> say("audit: %s", finding));
        }
    }

    /// Tells the speed of each thousand.
    private static final class Thousands implements RunListener {
        private long told;
        private long toldMillis;

        @Override
        public void progressed(RunReport soFar) {
            if (soFar.articles() - told >= EACH) {
                var millis = soFar.took().toMillis();
                say(
                        "%d articles: %.0f a second",
                        soFar.articles(),
                        (soFar.articles() - told) * 1000.0 / (millis - toldMillis));
                told = soFar.articles();
                toldMillis = millis;
            }
        }

        @Override
        public void failed(Failure failure) {
            say("failed: %s", failure.inOneLine());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line, Object... values) {
        System.out.printf(line + "%n", values);
    }
}
