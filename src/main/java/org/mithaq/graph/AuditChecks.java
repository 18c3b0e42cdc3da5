package org.mithaq.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.fact.OfficeType;
import org.mithaq.resolve.EntityId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/// What rules of the audit compare in Java: hashes, offsets in UTF-16 code units, dates, and what
/// claims make of a fact, which is asked of [FactFold] itself.
final class AuditChecks {
    private static final int MAX_QUOTED = 60;

    private AuditChecks() {}

    static Stream<Audit.Violation> alteredArticle(Record row) {
        var actual = Article.sha256(row.get("text").asString(""));
        var noted = row.get("sha256").asString("");
        return actual.equals(noted)
                ? Stream.empty()
                : violation(row, "sha256 " + noted + ", of its text " + actual);
    }

    static Stream<Audit.Violation> idOfOtherKind(Record row) {
        var id = row.get("id").asString();
        var isGood =
                switch (row.get("label").asString("")) {
                    case "Country" -> new EntityId(id).isState();
                    case "Official", "Organization", "Place" -> !new EntityId(id).isState();
                    case "Claim" -> id.startsWith("claim-");
                    case "Fact" -> id.startsWith("fact-");
                    default -> isOffice(id, row.get("served").asList(Value::asString));
                };
        return isGood ? Stream.empty() : violation(row, row.get("label").asString("") + " " + id);
    }

    private static boolean isOffice(String id, List<String> served) {
        var serves = served.isEmpty() ? null : served.getFirst();
        return Stream.of(OfficeType.values()).anyMatch(type -> Offices.id(type, serves).equals(id));
    }

    static Stream<Audit.Violation> quotes(Record row) {
        var text = row.get("text").asString("");
        return row.get("claims").asList(claim -> quotes(claim, text)).stream().flatMap(v -> v);
    }

    private static Stream<Audit.Violation> quotes(Value claim, String text) {
        var starts = claim.get("starts").asList(Value::asInt, List.of());
        var ends = claim.get("ends").asList(Value::asInt, List.of());
        var quotes = claim.get("quotes").asList(Value::asString, List.of());
        var violations = new ArrayList<Audit.Violation>();
        for (var i = 0; i < Math.min(quotes.size(), Math.min(starts.size(), ends.size())); i++) {
            var read = between(text, starts.get(i), ends.get(i));
            if (!quotes.get(i).equals(read)) {
                violations.add(
                        new Audit.Violation(
                                claim.get("id").asString(""),
                                "[%d, %d) is %s, quoted %s"
                                        .formatted(
                                                starts.get(i),
                                                ends.get(i),
                                                quoted(read),
                                                quoted(quotes.get(i)))));
            }
        }
        return violations.stream();
    }

    static Stream<Audit.Violation> mentions(Record row) {
        var text = row.get("text").asString("");
        return row.get("mentions").asList(mention -> mention).stream()
                .filter(mention -> !isInText(mention, text))
                .map(mention ->
                        new Audit.Violation(
                                row.get("id").asString(""),
                                "%s is not named by %s"
                                        .formatted(
                                                mention.get("entity").asString(""),
                                                quoted(mention.get("surface").asString("")))));
    }

    private static boolean isInText(Value mention, String text) {
        var starts = mention.get("starts").asList(Value::asInt, List.of());
        var ends = mention.get("ends").asList(Value::asInt, List.of());
        if (starts.size() != ends.size()) {
            return false;
        }
        var longest = "";
        for (var i = 0; i < starts.size(); i++) {
            var words = between(text, starts.get(i), ends.get(i));
            if (words == null) {
                return false;
            }
            longest = words.length() > longest.length() ? words : longest;
        }
        var surface = mention.get("surface").asString("");
        return surface.length() == longest.length() && text.contains(surface);
    }

    static Stream<Audit.Violation> date(Record row) {
        var written = row.get("edtf");
        var interval =
                written.isNull() ? EdtfInterval.UNKNOWN : EdtfInterval.of(written.asString());
        if (interval == null) {
            return violation(row, written.asString() + " is no date of ours");
        }
        var isSame =
                value(interval.earliest()).equals(row.get("earliest"))
                        && value(interval.latest()).equals(row.get("latest"))
                        && (interval.precision() == null
                                ? written.isNull() == row.get("precision").isNull()
                                : interval.precision()
                                        .name()
                                        .equals(row.get("precision").asString("")));
        return isSame
                ? Stream.empty()
                : violation(
                        row,
                        "%s as %s/%s %s"
                                .formatted(
                                        written,
                                        row.get("earliest"),
                                        row.get("latest"),
                                        row.get("precision")));
    }

    /// States that a fact is about, as its claims give them and as the graph has them.
    static Stream<Audit.Violation> notDerived(Record row) {
        var derived = new TreeSet<String>();
        fold(row).ifPresent(fact -> fact.involved().forEach(state -> derived.add(state.value())));
        var linked = new TreeSet<>(row.get("involved").asList(Value::asString));
        return derived.equals(linked)
                ? Stream.empty()
                : violation(row, "involves " + linked + ", derived " + derived);
    }

    /// A fact that no claim supports is the finding of another rule.
    static Stream<Audit.Violation> notFolded(Record row) {
        return fold(row).stream().flatMap(folded -> differences(row, folded));
    }

    private static Stream<Audit.Violation> differences(Record row, FoldedFact folded) {
        var stored = row.get("fact");
        var differing = new TreeSet<String>();
        Rows.factProperties(folded)
                .forEach((property, value) -> {
                    if (!value(value).equals(stored.get(property))) {
                        differing.add(
                                "%s is %s, folded %s"
                                        .formatted(
                                                property,
                                                quoted(stored.get(property).toString()),
                                                quoted(String.valueOf(value))));
                    }
                });
        var slots = new TreeSet<>(row.get("slots").asList(Value::asString));
        if (!slots.equals(slots(folded))) {
            differing.add("slots are " + slots + ", folded " + slots(folded));
        }
        return differing.isEmpty() ? Stream.empty() : violation(row, String.join("; ", differing));
    }

    private static Set<String> slots(FoldedFact folded) {
        var slots = new TreeSet<String>();
        for (var slot : folded.slots()) {
            var type = slot.relationship();
            if (!type.isEmpty()) {
                slots.add(type + " " + slot.entity());
            }
        }
        return slots;
    }

    private static Optional<FoldedFact> fold(Record row) {
        var claims = row.get("claims").asList(StoredClaim::of);
        var stories = new Stories();
        row.get("stories")
                .asList(pair -> pair.asList(Value::asString))
                .forEach(pair -> stories.add(pair.get(0), pair.get(1)));
        var decisions = row.get("decisions").asList(StoredDecision::of);
        return FactFold.of(
                row.get("id").asString(""), claims, new Surroundings(stories, decisions));
    }

    private static Value value(@Nullable Object value) {
        return value == null ? Values.NULL : Values.value(value);
    }

    private static Stream<Audit.Violation> violation(Record row, String found) {
        return Stream.of(new Audit.Violation(row.get("id").asString(""), found));
    }

    private static @Nullable String between(String text, int start, int end) {
        return start < 0 || end > text.length() || start >= end ? null : text.substring(start, end);
    }

    private static String quoted(@Nullable String words) {
        if (words == null) {
            return "outside the text";
        }
        return '"'
                + (words.length() <= MAX_QUOTED ? words : words.substring(0, MAX_QUOTED) + "…")
                + '"';
    }
}
