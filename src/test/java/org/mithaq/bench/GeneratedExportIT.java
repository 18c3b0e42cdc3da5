package org.mithaq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.Export;
import org.mithaq.export.ExportRequest;
import org.mithaq.export.ExportRequest.Shape;
import org.mithaq.export.Format;
import org.mithaq.export.PythonCheck;
import org.mithaq.graph.FactFilter;
import org.mithaq.graph.FactKind;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.GraphWriter;
import org.mithaq.graph.Neo4jExtension;
import org.mithaq.graph.Selection;
import org.mithaq.resolve.ResolvedFacts;
import org.neo4j.driver.Driver;

/// Exports of a generated graph, read by other people's programs: property
/// `mithaq.test.exportFacts` says of how many facts; continuous integration takes 50,000. The RDF
/// formats are checked on the facts of a few states, because rdflib holds two copies of all triples
/// in memory.
@ExtendWith(Neo4jExtension.class)
class GeneratedExportIT {
    private static final int FACTS = Integer.getInteger("mithaq.test.exportFacts", 1_000);
    private static final int FACTS_OF_ARTICLE = 4;
    private static final int BATCH = 50;
    private static final Selection ALL = new Selection.Matching(List.of(), FactFilter.ANY);
    private static final int LEAST_OF_RDF = 1;

    @Test
    void other_programs_read_what_was_generated(Driver driver, @TempDir Path folder)
            throws IOException, InterruptedException {
        write(driver);
        var rdf = Files.createDirectory(folder.resolve("rdf"));
        var graph = GraphConnection.over(driver);
        var few = few(graph);
        for (var format : Format.values()) {
            var isRdf = format == Format.TURTLE || format == Format.JSONLD;
            if (!isRdf) {
                export(graph, ALL, format, Shape.FACTS, folder.resolve(format.word() + ".zip"));
            }
            if (isRdf || format == Format.CSV) {
                export(graph, few, format, Shape.FACTS, rdf.resolve(format.word() + ".zip"));
            }
        }
        export(
                graph,
                ALL,
                Format.GRAPHML,
                Shape.PROJECTED,
                folder.resolve("projected-graphml.zip"));
        PythonCheck.run(Path.of("src/test/python/check_exports.py"), folder);
    }

    /// The acts of one state: a twentieth of all, or so.
    private static Selection few(GraphConnection graph) {
        for (var state : GraphBench.STATES) {
            var selection =
                    new Selection.Matching(List.of(FactKind.ACT), FactFilter.involving(state));
            var count = new int[1];
            graph.subgraph().read(selection, false, _ -> count[0]++);
            if (count[0] >= LEAST_OF_RDF && count[0] <= Math.max(FACTS / 20, 50)) {
                return selection;
            }
        }
        return ALL;
    }

    private static void export(
            GraphConnection graph, Selection selection, Format format, Shape shape, Path file)
            throws IOException {
        try (var out = Files.newOutputStream(file)) {
            new Export(graph.subgraph(), _ -> {})
                    .archive(
                            new ExportRequest(selection, Map.of(), format, shape, false, false),
                            out);
        }
    }

    private static void write(Driver driver) {
        var writer = new GraphWriter(driver, _ -> "{}");
        var random = new Random(7);
        var batch = new ArrayList<ResolvedFacts>();
        for (var i = 0; i < FACTS / FACTS_OF_ARTICLE; i++) {
            batch.add(GraphBench.article(i, random));
            if (batch.size() == BATCH) {
                writer.write(batch);
                batch.clear();
            }
        }
        writer.write(batch);
    }
}
