package org.mithaq.bench;

import static org.mithaq.graph.Sketch.guest;
import static org.mithaq.graph.Sketch.host;
import static org.mithaq.graph.Sketch.on;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.mithaq.fact.ActType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Place;
import org.mithaq.fact.Stance;
import org.mithaq.graph.Bolt;
import org.mithaq.graph.EmbeddedNeo4j;
import org.mithaq.graph.GraphSchema;
import org.mithaq.graph.GraphWriter;
import org.mithaq.graph.Sketch;
import org.mithaq.graph.Timeline;
import org.mithaq.resolve.ResolvedFacts;
import org.neo4j.driver.Driver;

/// How fast the graph takes articles in and gives a timeline back; run by hand, with the number of
/// articles and of writers. Each article has about 300 words, eight entities and four facts; states
/// are as unevenly spread as in the news.
final class GraphBench {
    private static final int BATCH = 50;
    private static final String WORDS =
            "قال مسؤول في العاصمة إن الجانبين بحثا سبل تعزيز التعاون. ".repeat(30);

    private GraphBench() {}

    public static void main(String[] args) throws Exception {
        var articles = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        var writers = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        var folder = Files.createTempDirectory("mithaq-bench");
        var begin = System.nanoTime();
        try (var server = EmbeddedNeo4j.start(folder, 0);
                var driver = Bolt.open(server.boltUri())) {
            GraphSchema.migrate(driver);
            say("started and schema %.1f s", secondsSince(begin));
            write(driver, articles, writers);
            read(driver);
        }
        say("folder %s", folder);
    }

    private static void write(Driver driver, int articles, int writers)
            throws InterruptedException {
        var writer = new GraphWriter(driver, _ -> "{\"meetings\": []}");
        var random = new Random(1);
        for (var done = 0; done < articles; done += 1_000) {
            var batches = new ArrayList<List<ResolvedFacts>>();
            for (var from = done; from < done + 1_000; from += BATCH) {
                var batch = new ArrayList<ResolvedFacts>();
                for (var i = from; i < from + BATCH; i++) {
                    batch.add(article(i, random));
                }
                batches.add(batch);
            }
            var begin = System.nanoTime();
            try (var pool = Executors.newFixedThreadPool(writers)) {
                batches.forEach(batch -> pool.execute(() -> writer.write(batch)));
                pool.shutdown();
                pool.awaitTermination(10, TimeUnit.MINUTES);
            }
            say("%d articles: %.0f a second", done + 1_000, 1_000 / secondsSince(begin));
        }
    }

    private static void read(Driver driver) {
        var times = new ArrayList<Double>();
        var facts = 0;
        for (var i = 0; i < 50; i++) {
            var begin = System.nanoTime();
            var timeline = Timeline.between(driver, STATES.get(0), STATES.get(1), null, null);
            facts = timeline.dated().size() + timeline.undated().size();
            times.add(secondsSince(begin) * 1000);
        }
        var sorted = times.subList(10, 50).stream().sorted().toList();
        say(
                "timeline of %d facts: p50 %.1f ms, p99 %.1f ms",
                facts, sorted.get(20), sorted.get(39));
    }

    static ResolvedFacts article(int i, Random random) {
        var a = state(random);
        var b = state(random);
        var c = state(random);
        var day =
                "20%02d-%02d-%02d"
                        .formatted(
                                10 + random.nextInt(15),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28));
        var host = "مضيف" + random.nextInt(300);
        var guest = "ضيف" + random.nextInt(300);
        var text =
                host
                        + " استقبل "
                        + guest
                        + " ثم اتفقا على الأمر. وندد الأول. ورحب الثاني. "
                        + WORDS;
        return Sketch.of("bench-" + i, day, "خبر " + i, text)
                .official("o1", null, host, OfficeType.FOREIGN_MINISTER, a, host)
                .official("o2", null, guest, OfficeType.ENVOY, b, guest)
                .official("o3", null, null, OfficeType.AMBASSADOR, c, "الثاني")
                .country("c1", a, "الأول")
                .country("c2", b, "الثاني")
                .country("c3", c, "الأمر")
                .organization("g1", "UN", "التعاون")
                .organization("g2", "EU", "العاصمة")
                .meeting(
                        "m1",
                        List.of(host("o1"), guest("o2"), guest("o3")),
                        List.of(a, b),
                        new Place("moscow", "العاصمة", null, a),
                        random.nextInt(10) == 0 ? null : on(day),
                        "استقبل")
                .statement("s1", "o1", Stance.CONDEMN, List.of("c2"), "وندد الأول")
                .statement("s2", "o2", Stance.WELCOME, List.of("c1", "g1"), "ورحب الثاني")
                .act("x1", ActType.MEDIATE, "c3", "c2", on(day), "اتفقا على الأمر")
                .resolved();
    }

    /// Of 150 made-up states the first is in every tenth place or so.
    private static String state(Random random) {
        var nth = (int) (150 * Math.pow(random.nextDouble(), 3));
        return STATES.get(nth);
    }

    static final List<String> STATES =
            java.util.Arrays.stream(java.util.Locale.getISOCountries())
                    .map(iso2 -> java.util.Locale.of("", iso2).getISO3Country())
                    .limit(150)
                    .toList();

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line, Object... values) {
        System.out.printf(line + "%n", values);
    }
}
