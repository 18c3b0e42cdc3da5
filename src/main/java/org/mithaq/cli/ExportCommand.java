package org.mithaq.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Export;
import org.mithaq.export.ExportRequest;
import org.mithaq.export.ExportRequest.Shape;
import org.mithaq.export.Format;
import org.mithaq.export.Manifest;
import org.mithaq.graph.Entities;
import org.mithaq.graph.FactFilter;
import org.mithaq.graph.FactKind;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.NamedQueries;
import org.mithaq.graph.NamedQuery;
import org.mithaq.graph.Selection;
import org.mithaq.graph.Subgraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Takes facts away as files that other programs open.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Mithaq.Version.class,
        description = {
            "Writes facts to a file that other programs open, and a manifest that says what is in it.",
            "Without a selection all facts. A filter, --entity, --query and --id exclude each other."
        },
        footer = {"", "Exit status: 0 the file is whole; 1 the work had to stop; 2 wrong use."})
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description =
                    "graphml, gexf, csv (tables and datapackage.json), json (node-link), jsonld, turtle,"
                            + " cypher, events (CAMEO and PLOVER), csl (citations of the articles).")
    private String format = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "File to write. One that ends in .zip is an archive with the manifest in it; beside"
                            + " any other stands FILE.manifest.json.")
    private Path out = Path.of("");

    @Option(
            names = "--shape",
            paramLabel = "SHAPE",
            description = "facts (default) or projected: entity to entity, weighted.")
    private String shape = "facts";

    @Option(names = "--text", description = "Articles with their whole text, not only quotes.")
    private boolean isWithText;

    @Option(names = "--excel", description = "Tables with a byte order mark and formulas disarmed.")
    private boolean isForExcel;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "MEETING, AGREEMENT, STATEMENT or ACT; repeated: any of them.")
    private List<FactKind> kinds = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "ISO3",
            description = "A state that is involved; repeated: all of them.")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--official", paramLabel = "ID", description = "Who has a part in it.")
    private @Nullable String official;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Such as VISIT, TREATY, CONDEMN, OPEN_EMBASSY.")
    private @Nullable String type;

    @Option(names = "--status", paramLabel = "STATUS", description = "Such as HELD, SIGNED, DONE.")
    private @Nullable String status;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "First day; leaves undated facts out.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day; leaves undated facts out.")
    private @Nullable LocalDate to;

    @Option(names = "--q", paramLabel = "WORDS", description = "Words of quotes, titles or names.")
    private @Nullable String q;

    @Option(
            names = "--min-sources",
            paramLabel = "N",
            description = "Least number of articles that say so.")
    private int minSources = 1;

    @Option(
            names = "--entity",
            paramLabel = "ID",
            description = "Facts around an official, a state, an organisation.")
    private @Nullable String entity;

    @Option(names = "--hops", paramLabel = "N", description = "With --entity: 1 to 3 (default: 1).")
    private int hops = 1;

    @Option(names = "--query", paramLabel = "NAME", description = "Facts that a named query gives.")
    private @Nullable String query;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A parameter of that query.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--id", paramLabel = "FACT", description = "A fact; repeated: these facts.")
    private List<String> ids = new ArrayList<>();

    @Mixin private DataOption data = new DataOption();
    @Mixin private ServerOptions server = new ServerOptions();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var wanted =
                Format.named(format)
                        .orElseThrow(
                                () -> wrong("--format must be one of " + words(Format.values())));
        if (!wanted.isOneFile() && !isArchive()) {
            throw wrong("--format " + format + " is several files: --out must end in .zip");
        }
        // what can be judged without the graph is judged before it is opened
        var filter = filter();
        requireOneWay(filter);
        var shape = shape();
        try (var access = GraphAccess.open(server, data.folder())) {
            var request =
                    new ExportRequest(
                            selection(access.graph(), filter),
                            asked(),
                            wanted,
                            shape,
                            isWithText,
                            isForExcel);
            var manifest = write(request, access.graph());
            tell(manifest);
            return ExitStatus.DONE;
        }
    }

    private boolean isArchive() {
        return out.toString().endsWith(".zip");
    }

    private Shape shape() {
        return Stream.of(Shape.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(shape))
                .findFirst()
                .orElseThrow(() -> wrong("--shape must be facts or projected"));
    }

    private void requireOneWay(FactFilter filter) {
        var ways =
                Stream.of(
                                entity != null,
                                query != null,
                                !ids.isEmpty(),
                                !filter.equals(FactFilter.ANY) || !kinds.isEmpty())
                        .filter(way -> way)
                        .count();
        if (ways > 1) {
            throw wrong("A filter, --entity, --query and --id exclude each other");
        }
        if (hops < 1 || hops > 3) {
            throw wrong("--hops must be 1 to 3");
        }
    }

    private Selection selection(GraphConnection graph, FactFilter filter) {
        requireKnown(graph.entities());
        if (entity != null) {
            return new Selection.Around(entity, hops);
        }
        if (query != null) {
            return answered(graph.namedQueries(), query);
        }
        return ids.isEmpty()
                ? new Selection.Matching(kinds, filter)
                : new Selection.Named(new TreeSet<>(ids));
    }

    private FactFilter filter() {
        var of = kinds.isEmpty() ? List.of(FactKind.values()) : kinds;
        requireWord(
                "--type",
                type,
                of.stream().flatMap(kind -> kind.types().stream()).distinct().toList());
        requireWord(
                "--status",
                status,
                of.stream().flatMap(kind -> kind.statuses().stream()).distinct().toList());
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong("--to must not lie before --from");
        }
        return new FactFilter(countries, official, type, status, from, to, q, minSources);
    }

    /// Whoever is asked for has to be in the graph: nothing found and a slip of the pen look alike.
    private void requireKnown(Entities entities) {
        for (var country : countries) {
            if (entities.country(country).isEmpty()) {
                throw wrong(
                        "--country " + country + " is no state of the graph; SYR is one's code");
            }
        }
        if (official != null && entities.official(official).isEmpty()) {
            throw wrong("--official " + official + " is nobody in the graph");
        }
        if (entity != null && !isKnown(entities, entity)) {
            throw wrong(
                    "--entity " + entity + " is no official, state or organisation of the graph");
        }
    }

    private static boolean isKnown(Entities entities, String id) {
        return entities.country(id).isPresent()
                || entities.official(id).isPresent()
                || entities.organization(id).isPresent();
    }

    private void requireWord(String option, @Nullable String word, List<String> words) {
        if (word != null && !words.contains(word)) {
            throw wrong(option + " must be one of " + String.join(", ", words));
        }
    }

    private Selection answered(NamedQueries queries, String name) {
        var named =
                queries.find(name)
                        .filter(Subgraph::namesFacts)
                        .orElseThrow(() ->
                                wrong(
                                        "--query must be one of "
                                                + queries.all().stream()
                                                        .filter(Subgraph::namesFacts)
                                                        .map(NamedQuery::name)
                                                        .collect(Collectors.joining(", "))));
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var each : parameters.keySet()) {
            if (named.parameters().stream().noneMatch(p -> p.name().equals(each))) {
                throw wrong("--param " + each + " is unknown to " + name);
            }
        }
        for (var parameter : named.parameters()) {
            var written = parameters.getOrDefault(parameter.name(), parameter.otherwise());
            if (written == null && !parameter.isOptional()) {
                throw wrong(
                        "--param " + parameter.name() + "=… is missing: " + parameter.meaning());
            }
            values.put(parameter.name(), written == null ? null : value(parameter, written));
        }
        return new Selection.Answered(named, values);
    }

    private Object value(NamedQuery.Parameter parameter, String written) {
        try {
            return switch (parameter.type()) {
                case INTEGER -> Long.valueOf(written);
                case DAY -> LocalDate.parse(written).toString();
                case COUNTRY, OFFICIAL, TEXT -> written;
            };
        } catch (RuntimeException e) {
            throw wrong("--param " + parameter.name() + " cannot be " + written);
        }
    }

    /// The selection as it was asked for.
    private Map<String, Object> asked() {
        var asked = new LinkedHashMap<String, Object>();
        for (var option : spec.commandLine().getParseResult().matchedOptions()) {
            var name = option.longestName().replaceFirst("^--", "");
            if (!List.of(
                            "format",
                            "out",
                            "shape",
                            "text",
                            "excel",
                            "data",
                            "uri",
                            "user",
                            "password")
                    .contains(name)) {
                asked.put(
                        name,
                        option.originalStringValues().size() == 1
                                ? option.originalStringValues().getFirst()
                                : option.originalStringValues());
            }
        }
        return asked;
    }

    /// Under another name until it is whole.
    private Manifest write(ExportRequest request, GraphConnection graph) {
        var draft = out.resolveSibling(out.getFileName() + ".part");
        var export = new Export(graph.subgraph(), _ -> {});
        try {
            Manifest manifest;
            try (var stream = new BufferedOutputStream(Files.newOutputStream(draft))) {
                manifest =
                        isArchive()
                                ? export.archive(request, stream)
                                : export.file(request, stream);
            }
            Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
            if (!isArchive()) {
                Files.writeString(
                        out.resolveSibling(out.getFileName() + ".manifest.json"),
                        manifest.json(),
                        StandardCharsets.UTF_8);
            }
            return manifest;
        } catch (IOException | UncheckedIOException e) {
            throw new CommandProblem("The export cannot be written: " + e.getMessage());
        } finally {
            remove(draft);
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Manifest manifest) {
        var to = spec.commandLine().getOut();
        to.printf("%,d facts", manifest.facts());
        if (manifest.rows() != null) {
            to.printf(", %,d rows", manifest.rows());
        } else {
            to.printf(", %,d nodes, %,d edges", manifest.nodes().total(), manifest.edges().total());
        }
        to.printf(" → %s%n", out);
        if (manifest.changedMeanwhile()) {
            to.println("The graph was written to while it was read; the manifest says so.");
        }
    }

    private static String words(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
