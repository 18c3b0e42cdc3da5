package org.mithaq.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.mithaq.export.Export;
import org.mithaq.export.ExportRequest;
import org.mithaq.export.ExportRequest.Shape;
import org.mithaq.export.Format;
import org.mithaq.graph.Bolt;
import org.mithaq.graph.CypherFile;
import org.mithaq.graph.EmbeddedNeo4j;
import org.mithaq.graph.FactFilter;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.GraphSchema;
import org.mithaq.graph.GraphWriter;
import org.mithaq.graph.Selection;
import org.mithaq.resolve.ResolvedFacts;
import org.mithaq.web.MithaqService;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

/// How fast questions are answered and facts are taken away; run by hand, in two processes so that the
/// heap of one does not hide that of the other:
///
///     AskingBench serve FOLDER ARTICLES     the graph; writes what is missing, tells its address
///     AskingBench export BOLT [LIMIT]       export against the driver's bare read, and the peak of the heap
///     AskingBench ask BOLT                  timeline and search over HTTP against bare Cypher
final class AskingBench {
    private static final int BATCH = 50;
    private static final int WARM = 300;
    private static final int MEASURED = 200;

    private AskingBench() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "serve" -> serve(Path.of(args[1]), Integer.parseInt(args[2]));
            case "export" -> export(URI.create(args[1]), args.length > 2 ? args[2] : null);
            default -> ask(URI.create(args[1]));
        }
        System.exit(0);
    }

    private static void serve(Path folder, int articles) throws Exception {
        var server = EmbeddedNeo4j.start(folder, 0);
        try (var driver = Bolt.open(server.boltUri())) {
            GraphSchema.migrate(driver);
            var there =
                    driver.executableQuery("MATCH (a:Article) RETURN count(a) AS n")
                            .execute()
                            .records()
                            .getFirst()
                            .get("n")
                            .asInt();
            var writer = new GraphWriter(driver, _ -> "{}");
            var random = new Random(1);
            var batch = new ArrayList<ResolvedFacts>();
            for (var i = 0; i < articles; i++) {
                var article = GraphBench.article(i, random);
                if (i >= there) {
                    batch.add(article);
                }
                if (batch.size() == BATCH) {
                    writer.write(batch);
                    batch.clear();
                }
            }
            writer.write(batch);
        }
        say("serves %s", server.boltUri());
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void export(URI bolt, @org.jspecify.annotations.Nullable String country)
            throws Exception {
        try (var driver = Bolt.open(bolt)) {
            var graph = GraphConnection.over(driver);
            var filter = country == null ? FactFilter.ANY : FactFilter.involving(country);
            var selection = new Selection.Matching(List.of(), filter);
            var rows = bareRead(driver, filter);
            for (var round = 0; round < 2; round++) {
                var bare = seconds(() -> bareRead(driver, filter));
                say("%d facts; bare read %.0f rows a second", rows, rows / bare);
                for (var format : Format.values()) {
                    var took =
                            seconds(() ->
                                    new Export(graph.subgraph(), _ -> {})
                                            .archive(
                                                    new ExportRequest(
                                                            selection,
                                                            Map.of(),
                                                            format,
                                                            Shape.FACTS,
                                                            false,
                                                            false),
                                                    OutputStream.nullOutputStream()));
                    say(
                            "  %-8s %.0f rows a second, ratio %.2f",
                            format.word(), rows / took, bare / took);
                }
            }
            var peak =
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                            .map(MemoryPoolMXBean::getPeakUsage)
                            .mapToLong(usage -> usage.getUsed())
                            .sum();
            say(
                    "heap: peak %.0f MB of at most %.0f",
                    peak / 1e6, Runtime.getRuntime().maxMemory() / 1e6);
        }
    }

    /// The same rows, read and dropped.
    private static int bareRead(Driver driver, FactFilter filter) {
        var parameters = new HashMap<String, Object>();
        for (var name : List.of("kinds", "official", "type", "status", "from", "to", "q", "ids")) {
            parameters.put(name, null);
        }
        parameters.put("countries", filter.countries());
        parameters.put("minSources", 1);
        parameters.put("text", false);
        var rows = 0;
        try (var session =
                driver.session(
                        org.neo4j.driver.SessionConfig.builder().withFetchSize(500).build())) {
            var result = session.run(CypherFile.named("export/facts").text(), parameters);
            while (result.hasNext()) {
                result.next();
                rows++;
            }
        }
        return rows;
    }

    private static void ask(URI bolt) throws Exception {
        try (var service =
                        MithaqService.start(
                                "--server.port=0",
                                "--spring.neo4j.uri=" + bolt,
                                "--mithaq.samples=false");
                var driver = Bolt.open(bolt);
                var client = HttpClient.newHttpClient()) {
            var base =
                    "http://127.0.0.1:"
                            + service.getEnvironment().getRequiredProperty("local.server.port")
                            + "/api/v1";
            Thread.sleep(20_000);
            var pair = pairOf(driver, 1_000);
            var parameters =
                    new HashMap<String, Object>(
                            Map.of("a", pair.get(0), "b", pair.get(1), "certain", false));
            parameters.put("from", null);
            parameters.put("to", null);
            var text = CypherFile.named("timeline/pair").text();
            var read = QueryConfig.builder().withRouting(RoutingControl.READ).build();
            measure(
                    "timeline, bare Cypher",
                    () ->
                            driver.executableQuery(text)
                                    .withParameters(parameters)
                                    .withConfig(read)
                                    .execute()
                                    .records()
                                    .size());
            measure(
                    "timeline, HTTP columnar",
                    () ->
                            get(
                                    client,
                                    base
                                            + "/countries/"
                                            + pair.get(0)
                                            + "/relations/"
                                            + pair.get(1)
                                            + "/timeline?format=columnar"));
            for (var words : List.of("مضيف7", "Russia", "ولضيف12", "خبر 77", "الأمر", "Modyf")) {
                measure(
                        "search " + words,
                        () ->
                                get(
                                        client,
                                        base
                                                + "/search?q="
                                                + URLEncoder.encode(
                                                        words, StandardCharsets.UTF_8)));
            }
        }
    }

    /// A pair of states with about as many facts.
    private static List<String> pairOf(Driver driver, int facts) {
        var row =
                driver.executableQuery(
                                "MATCH (a:Country)<-[:INVOLVES]-(f:Fact)-[:INVOLVES]->(b:Country) WHERE a.id < b.id"
                                        + " WITH a, b, count(f) AS n ORDER BY abs(n - $facts) LIMIT 1 RETURN a.id AS a, b.id AS b, n")
                        .withParameters(Map.of("facts", facts))
                        .execute()
                        .records()
                        .getFirst();
        say(
                "pair %s, %s: %d facts",
                row.get("a").asString(), row.get("b").asString(), row.get("n").asInt());
        return List.of(row.get("a").asString(), row.get("b").asString());
    }

    private static int get(HttpClient client, String address) throws Exception {
        var answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body().length;
    }

    private static void measure(String what, Callable<Integer> ask) throws Exception {
        var millis = new ArrayList<Double>();
        var size = 0;
        for (var i = 0; i < WARM + MEASURED; i++) {
            var begun = System.nanoTime();
            size = ask.call();
            if (i >= WARM) {
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        millis.sort(null);
        say(
                "%-26s p50 %.1f ms, p99 %.1f ms (%d)",
                what, millis.get(MEASURED / 2), millis.get(MEASURED * 99 / 100), size);
    }

    private static double seconds(Callable<?> work) throws Exception {
        var begun = System.nanoTime();
        work.call();
        return (System.nanoTime() - begun) / 1e9;
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line, Object... values) {
        System.out.printf(line + "%n", values);
    }
}
