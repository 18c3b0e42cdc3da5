package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.ExportRequest;
import org.mithaq.export.ExportRequest.Shape;
import org.mithaq.export.Format;
import org.mithaq.graph.FactFilter;
import org.mithaq.graph.FactKind;
import org.mithaq.graph.NamedQueries;
import org.mithaq.graph.NamedQuery;
import org.mithaq.graph.Selection;
import org.mithaq.graph.Subgraph;

/// Query parameters of an export.
///
/// @param format `graphml`, `gexf`, `csv`, `json`, `jsonld`, `turtle`, `cypher`, `events` or `csl`
/// @param shape `facts` (the usual one: facts stay nodes) or `projected` (entity to entity)
/// @param text `include`: articles with their text; else quotes only
/// @param excel `true`: tables as Excel reads them
/// @param archive `false`: the file alone, without its manifest; not for `csv`
/// @param kind `MEETING`, `AGREEMENT`, `STATEMENT` or `ACT`; repeated: any of them
/// @param country ISO 3166-1 alpha-3; repeated: all of them, so that two are a pair
/// @param official id of who has a part in it
/// @param type word of the kind's vocabulary; of statements the stance
/// @param from first day; leaves undated facts out
/// @param to last day, inclusive; leaves undated facts out
/// @param q words of quotes, titles or names
/// @param minSources least number of articles that say so
/// @param entity id of an official, a state, an organisation: the facts around it instead of a
///   filter
/// @param hops with entity: 1 to 3; usually 1
/// @param query name of a query that names facts, with its own parameters: its facts instead of a
///   filter
/// @param id of a fact; repeated: these facts instead of a filter
record ExportQuery(
        @Nullable String format,
        @Nullable String shape,
        @Nullable String text,
        @Nullable String excel,
        @Nullable String archive,
        @Nullable List<String> kind,
        @Nullable List<String> country,
        @Nullable String official,
        @Nullable String type,
        @Nullable String status,
        @Nullable String from,
        @Nullable String to,
        @Nullable String q,
        @Nullable String minSources,
        @Nullable String entity,
        @Nullable String hops,
        @Nullable String query,
        @Nullable List<String> id) {
    private static final Set<String> HOW = Set.of("format", "shape", "text", "excel", "archive");
    private static final int MAX_HOPS = 3;
    private static final int MAX_IDS = 10_000;

    boolean isArchive() {
        return !"false".equals(archive);
    }

    ExportRequest request(NamedQueries queries, HttpServletRequest request) {
        var parameters = new Parameters();
        var wanted = parameters.word("format", format, words(Format.values()));
        if (wanted == null) {
            parameters.required("format", format, 0);
        }
        var shaped = parameters.word("shape", shape, words(Shape.values()));
        parameters.word("text", text, Set.of("include", "none"));
        parameters.word("excel", excel, Set.of("true", "false"));
        parameters.word("archive", archive, Set.of("true", "false"));
        if ("csv".equals(wanted) && !isArchive()) {
            parameters.refuse("archive", "csv is several files and always an archive");
        }
        var selection = selection(parameters, queries, request);
        parameters.requireGood();
        return new ExportRequest(
                selection,
                asked(request),
                Format.named(String.valueOf(wanted)).orElseThrow(),
                shaped == null
                        ? Shape.FACTS
                        : Shape.valueOf(shaped.toUpperCase(java.util.Locale.ROOT)),
                "include".equals(text),
                "true".equals(excel));
    }

    private static Set<String> words(Enum<?>[] values) {
        var words = new LinkedHashSet<String>();
        Stream.of(values)
                .forEach(value -> words.add(value.name().toLowerCase(java.util.Locale.ROOT)));
        return words;
    }

    private Selection selection(
            Parameters parameters, NamedQueries queries, HttpServletRequest request) {
        var filter = matching(parameters);
        var ids =
                id == null
                        ? List.<String>of()
                        : id.stream().filter(each -> !each.isBlank()).toList();
        var ways =
                Stream.of(entity != null, query != null, !ids.isEmpty(), !filter.equals(ANY))
                        .filter(way -> way)
                        .count();
        if (ways > 1) {
            parameters.refuse("entity", "a filter, entity, query and id exclude each other");
        }
        if (query != null) {
            return answered(parameters, queries, request);
        }
        parameters.onlyKnown(request, names());
        if (entity != null) {
            return new Selection.Around(entity, parameters.number("hops", hops, 1, MAX_HOPS));
        }
        if (hops != null) {
            parameters.refuse("hops", "goes with entity");
        }
        if (ids.size() > MAX_IDS) {
            parameters.refuse("id", "at most " + MAX_IDS + " facts can be named");
        }
        return ids.isEmpty() ? filter : new Selection.Named(new TreeSet<>(ids));
    }

    private static final Selection ANY = new Selection.Matching(List.of(), FactFilter.ANY);

    private Selection.Matching matching(Parameters parameters) {
        if (query != null) {
            return new Selection.Matching(List.of(), FactFilter.ANY);
        }
        var kinds =
                parameters
                        .words(
                                "kind",
                                kind,
                                Stream.of(FactKind.values())
                                        .map(Enum::name)
                                        .collect(
                                                java.util.stream.Collectors.toCollection(
                                                        LinkedHashSet::new)))
                        .stream()
                        .filter(word ->
                                Arrays.stream(FactKind.values())
                                        .anyMatch(k -> k.name().equals(word)))
                        .map(FactKind::valueOf)
                        .toList();
        var of = kinds.isEmpty() ? List.of(FactKind.values()) : kinds;
        var types = new LinkedHashSet<String>();
        of.forEach(each -> types.addAll(each.types()));
        var statuses = new LinkedHashSet<String>();
        of.forEach(each -> statuses.addAll(each.statuses()));
        var first = parameters.day("from", from);
        var last = parameters.day("to", to);
        parameters.inOrder(first, last);
        return new Selection.Matching(
                kinds,
                new FactFilter(
                        parameters.countries(country),
                        parameters.text(official),
                        parameters.word("type", type, types),
                        parameters.word("status", status, statuses),
                        first,
                        last,
                        parameters.text(q),
                        parameters.number("minSources", minSources, 1, Integer.MAX_VALUE)));
    }

    private Selection answered(
            Parameters parameters, NamedQueries queries, HttpServletRequest request) {
        var named = queries.find(String.valueOf(query)).filter(Subgraph::namesFacts);
        if (named.isEmpty()) {
            parameters.refuse(
                    "query",
                    "must be one of "
                            + String.join(
                                    ", ",
                                    queries.all().stream()
                                            .filter(Subgraph::namesFacts)
                                            .map(NamedQuery::name)
                                            .toList()));
            return ANY;
        }
        var ours = new TreeSet<>(HOW);
        ours.add("query");
        return new Selection.Answered(named.get(), QueryValues.of(named.get(), request, ours));
    }

    private static Set<String> names() {
        var names = new TreeSet<String>();
        Arrays.stream(ExportQuery.class.getRecordComponents()).forEach(c -> names.add(c.getName()));
        return names;
    }

    /// The selection as it was sent, for the manifest.
    private static Map<String, Object> asked(HttpServletRequest request) {
        var asked = new LinkedHashMap<String, Object>();
        var names = new ArrayList<>(Collections.list(request.getParameterNames()));
        Collections.sort(names);
        for (var name : names) {
            if (!HOW.contains(name)) {
                var values = request.getParameterValues(name);
                asked.put(name, values.length == 1 ? values[0] : List.of(values));
            }
        }
        return asked;
    }
}
