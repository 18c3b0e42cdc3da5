package org.mithaq.graph;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// One box over names in all scripts, the words of facts, and titles.
public final class Search {
    private static final CypherFile NAMES = CypherFile.named("search/names");
    private static final CypherFile FACTS = CypherFile.named("search/facts");
    private static final CypherFile ARTICLES = CypherFile.named("search/articles");

    /// Names looked at before they are ranked; an entity may have a dozen.
    private static final int CANDIDATES = 200;

    private static final Comparator<SearchHit.Named> BEST_FIRST =
            Comparator.comparing(SearchHit.Named::match)
                    .thenComparing(SearchHit.Named::facts, Comparator.reverseOrder())
                    .thenComparing(hit -> hit.entity().id());

    /// Where a name has the words, others that differ by a letter are not what was meant.
    private static final Set<SearchHit.Match> WHOLE =
            EnumSet.of(SearchHit.Match.NAME, SearchHit.Match.CLITICS);

    private final Driver driver;

    Search(Driver driver) {
        this.driver = driver;
    }

    /// Officials, states, organisations and places by any of their names: those that have the words
    /// first, then those that begin so, those that are written alike where none has the words, and
    /// those that sound alike in the other script.
    ///
    /// @param kinds labels wanted; empty for any
    public List<SearchHit.Named> names(String asked, List<String> kinds, int limit) {
        var words = SearchWords.of(asked);
        if (words.isEmpty()) {
            return List.of();
        }
        var best = new HashMap<String, SearchHit.Named>();
        Stream.concat(
                        rows(kinds, "name_words", words.forNames()),
                        rows(kinds, "name_skeletons", words.forSkeletons())
                                .filter(row -> words.mayBe(row.get("skeleton").asString(""))))
                .map(row -> named(row, words))
                .forEach(hit -> best.merge(hit.entity().id(), hit, Search::better));
        var isFound = best.values().stream().anyMatch(hit -> WHOLE.contains(hit.match()));
        return best.values().stream()
                .filter(hit -> !isFound || hit.match() != SearchHit.Match.TYPO)
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static SearchHit.Named better(SearchHit.Named one, SearchHit.Named other) {
        return BEST_FIRST.thenComparing(SearchHit.Named::matched).compare(one, other) <= 0
                ? one
                : other;
    }

    private Stream<Record> rows(List<String> kinds, String index, String words) {
        if (words.isEmpty()) {
            return Stream.empty();
        }
        var parameters =
                Rows.row(
                        "index", index,
                        "words", words,
                        "kinds", kinds.isEmpty() ? null : kinds,
                        "limit", CANDIDATES);
        return ReadOnly.rows(driver, NAMES, parameters).stream();
    }

    private static SearchHit.Named named(Record row, SearchWords words) {
        return new SearchHit.Named(
                Stored.entity(row, row.get("kind").asString()),
                row.get("standing").asString("KNOWN"),
                row.get("text").asString(),
                row.get("lang").asString(),
                words.match(row.get("key").asString()),
                row.get("facts").asLong());
    }

    /// Facts by the words that state them, their titles and topics.
    public List<SearchHit.Stated> facts(String asked, int limit) {
        var words = SearchWords.of(asked);
        return texts(FACTS, words, limit).map(row -> stated(row, words)).toList();
    }

    private static SearchHit.Stated stated(Record row, SearchWords words) {
        String quote = null;
        List<String> matched = List.of();
        for (var each : row.get("quotes").asList(Value::asString)) {
            var found = words.foundIn(each);
            if (quote == null || found.size() > matched.size()) {
                quote = each;
                matched = found;
            }
        }
        return new SearchHit.Stated(
                row.get("id").asString(),
                FactKind.valueOf(row.get("kind").asString()),
                row.get("type").asString(),
                Stored.text(row, "status"),
                Stored.text(row, "edtf"),
                row.get("countries").asList(Value::asString),
                row.get("sources").asInt(),
                quote,
                matched);
    }

    /// Articles by the words of their titles.
    public List<SearchHit.Titled> articles(String asked, int limit) {
        var words = SearchWords.of(asked);
        return texts(ARTICLES, words, limit).map(row -> titled(row, words)).toList();
    }

    private static SearchHit.Titled titled(Record row, SearchWords words) {
        var title = row.get("title").asString();
        return new SearchHit.Titled(
                row.get("id").asString(),
                title,
                row.get("lang").asString(),
                Stored.text(row, "outlet"),
                Stored.known(row, "publishedOn", Value::asLocalDate),
                words.foundIn(title));
    }

    private Stream<Record> texts(CypherFile file, SearchWords words, int limit) {
        if (words.isEmpty()) {
            return Stream.empty();
        }
        Map<String, @Nullable Object> parameters =
                Rows.row("words", words.forTexts(), "limit", limit);
        return ReadOnly.rows(driver, file, parameters).stream();
    }
}
