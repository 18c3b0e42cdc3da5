package org.mithaq.export;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import org.mithaq.export.ExportRequest.Shape;
import org.mithaq.graph.Subgraph;
import org.mithaq.graph.TakenFact;

/// Takes facts away as files. One pass over the facts; what is kept of them does not grow with
/// their texts (docs/decisions/0008).
public final class Export {
    static final String MANIFEST = "manifest.json";
    private static final String LICENCE =
            "Structure and codes: Apache-2.0. Quotes, titles and texts belong to the publishers of the articles named; short"
                    + " quotations are given as evidence.";
    private static final String OFFSETS =
            "UTF-16 code units of title, line feed, text, as the article was received";

    private final Subgraph subgraph;
    private final LongConsumer progress;

    /// @param progress told the number of facts written, now and then
    public Export(Subgraph subgraph, LongConsumer progress) {
        this.subgraph = subgraph;
        this.progress = progress;
    }

    /// Writes a zip archive: the files, then the manifest. The stream stays open.
    ///
    /// @throws java.io.UncheckedIOException when it cannot be written
    public Manifest archive(ExportRequest request, OutputStream out) {
        var entries = Entries.archive(out);
        var manifest = write(request, entries);
        new Text(entries.begin(MANIFEST, "application/json")).put(manifest.json()).flush();
        entries.end();
        entries.finish();
        return manifest;
    }

    /// Writes the one file of a format. The stream stays open.
    ///
    /// @throws IllegalArgumentException when the format is several files
    /// @throws java.io.UncheckedIOException when it cannot be written
    public Manifest file(ExportRequest request, OutputStream out) {
        if (!request.format().isOneFile()) {
            throw new IllegalArgumentException(request.format().word() + " is an archive of files");
        }
        var entries = Entries.alone(out);
        var manifest = write(request, entries);
        entries.finish();
        return manifest;
    }

    private Manifest write(ExportRequest request, Entries entries) {
        var before = subgraph.state();
        var tally = new Tally();
        var format = format(request, entries, tally);
        var facts = new long[1];
        subgraph.read(
                request.selection(),
                request.withText(),
                fact -> {
                    format.fact(fact);
                    facts[0]++;
                    if (facts[0] % 1_000 == 0) {
                        progress.accept(facts[0]);
                    }
                });
        format.end();
        if (request.format().isOneFile()) {
            entries.end();
        }
        progress.accept(facts[0]);
        return manifest(request, before, tally, facts[0], entries);
    }

    private static FactFormat format(ExportRequest request, Entries entries, Tally tally) {
        var format = request.format();
        if (format == Format.CSV) {
            return shaped(request, new CsvTables(entries, request.isForExcel()), tally);
        }
        var out = entries.begin(format.fileName(), format.mediaType());
        return switch (format) {
            case EVENTS -> new EventRows(out, request.isForExcel(), tally);
            case CSL -> new CslJson(out, tally);
            case GRAPHML -> shaped(request, new GraphMl(out), tally);
            case GEXF -> shaped(request, new Gexf(out), tally);
            case JSON -> shaped(request, new NodeLinkJson(out), tally);
            case CYPHER -> shaped(request, new CypherScript(out), tally);
            case TURTLE -> shaped(request, new Rdf(new Turtle(out)), tally);
            case JSONLD -> shaped(request, new Rdf(new JsonLd(out)), tally);
            case CSV -> throw new IllegalStateException("CSV is several files");
        };
    }

    private static FactFormat shaped(ExportRequest request, GraphFormat format, Tally tally) {
        return switch (request.shape()) {
            case FACTS -> new FactsShape(format, tally);
            case PROJECTED -> new ProjectedShape(format, tally);
        };
    }

    private Manifest manifest(
            ExportRequest request,
            Subgraph.State before,
            Tally tally,
            long facts,
            Entries entries) {
        var now = Instant.now();
        var program = program();
        var shape = request.format().isGraph() ? request.shape() : Shape.FACTS;
        return new Manifest(
                "mithaq-export",
                program,
                now,
                new Manifest.GraphState(
                        before.id(),
                        before.articles(),
                        before.claims(),
                        before.facts(),
                        before.latest() == null ? null : before.latest().toInstant().toString()),
                true,
                !before.equals(subgraph.state()),
                asked(request),
                request.format().word(),
                shape.name().toLowerCase(Locale.ROOT),
                facts,
                Manifest.Counts.of(tally.nodes()),
                Manifest.Counts.of(tally.edges()),
                tally.leftOut(),
                request.format().isGraph() ? null : tally.rows(),
                OFFSETS,
                LICENCE,
                citation(program, before, facts, LocalDate.ofInstant(now, ZoneOffset.UTC)),
                java.util.List.copyOf(entries.files()));
    }

    private static Map<String, Object> asked(ExportRequest request) {
        var asked = new LinkedHashMap<>(request.asked());
        asked.put("text", request.withText() ? "include" : "none");
        if (request.isForExcel()) {
            asked.put("excel", true);
        }
        return asked;
    }

    private static String program() {
        var version = TakenFact.class.getPackage().getImplementationVersion();
        return "Mithaq " + (version == null ? "(not built as a jar)" : version);
    }

    private static String citation(
            String program, Subgraph.State state, long facts, LocalDate today) {
        return "%s: %,d facts from graph state %s, exported %s."
                .formatted(program, facts, state.id(), today);
    }
}
