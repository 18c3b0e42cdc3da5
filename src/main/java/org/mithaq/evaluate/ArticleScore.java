package org.mithaq.evaluate;

import static org.mithaq.evaluate.Spelling.folded;
import static org.mithaq.evaluate.Spelling.nameKey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Scores what was found in one article.
final class ArticleScore {
    private static final double SAME_NAME = 0.5;
    private static final double SAME_ORGANIZATION = 0.4;
    private static final double HALF = 0.5;

    /// Annotators keep the weightiest; where they kept so many, there may be more.
    private static final int MOST_STATEMENTS = 6;

    /// Types of meetings that the lenient measure does not tell apart.
    private static final Set<String> FACE_TO_FACE =
            Set.of("MEETING", "NEGOTIATION", "SUMMIT", "CONFERENCE", "CEREMONY");

    private static final Set<String> OTHER_FAMILIES = Set.of("VISIT", "CALL", "MESSAGE");

    private final ScoredText text;
    private final Gold gold;
    private final Reported reported;
    private final Measures measures;
    private final Map<String, Reported.Entry> entries = new HashMap<>();
    private final Map<String, String> officesOfGold = new HashMap<>();

    /// Which annotated official each found one is, by the English name.
    private final IdentityHashMap<Reported.Official, String> known = new IdentityHashMap<>();

    ArticleScore(String text, Gold gold, Reported reported, Measures measures) {
        this.text = new ScoredText(text);
        this.gold = gold;
        this.reported = reported;
        this.measures = measures;
        reported.entries()
                .forEach(entry -> {
                    var ref = entry.ref();
                    if (ref != null && !ref.isEmpty()) {
                        entries.put(ref, entry);
                    }
                });
        for (var official : gold.officials()) {
            if (official.nameEn() != null) {
                officesOfGold.put(official.nameEn(), post(official.office(), official.country()));
            }
        }
    }

    void score() {
        reported.evidence().filter(quote -> !text.reads(quote)).forEach(_ -> measures.badQuote());
        countries();
        officials();
        organizations();
        meetings();
        agreements();
        statements();
        acts();
    }

    private void countries() {
        var there = new TreeSet<>(gold.countries());
        var found = new TreeSet<String>();
        reported.countries().forEach(country -> found.add(String.valueOf(country.iso3())));
        var both = new TreeSet<>(there);
        both.retainAll(found);
        measures.add(Measure.COUNTRIES, both.size(), found.size(), there.size());
        there.stream().filter(c -> !both.contains(c)).forEach(c -> miss("missed country", c));
        found.stream().filter(c -> !both.contains(c)).forEach(c -> miss("extra country", c));
    }

    private void officials() {
        var named = reported.named();
        var pairs = Pairs.of(gold.officials(), named, this::likeness);
        measures.add(Measure.OFFICIALS, pairs);
        for (var pair : pairs.taken()) {
            var there = gold.officials().get(pair.gold());
            var found = named.get(pair.found());
            known.put(found, String.valueOf(there.nameEn()));
            measures.share(Respect.OFFICE, Objects.equals(there.office(), found.office()));
            measures.share(Respect.COUNTRY, Objects.equals(there.country(), found.country()));
        }
        missed("official", pairs, gold.officials(), Gold.Official::name);
        extra("official", pairs, named, Reported.Official::name);
    }

    private double likeness(Gold.Official there, Reported.Official found) {
        var forms = Stream.concat(Stream.of(there.name()), there.aliases().stream()).toList();
        var places = forms.stream().flatMap(form -> text.places(form).stream()).toList();
        var keys = keys(Stream.concat(forms.stream(), Stream.ofNullable(there.nameEn())));
        var foundKeys =
                keys(
                        Stream.concat(
                                stream(found.name(), found.nameEn()),
                                found.mentions().stream()
                                        .map(Reported.Words::text)
                                        .filter(Objects::nonNull)));
        var best = Stretch.greatestLikeness(places, text.places(found.mentions()));
        best = Collections.disjoint(keys, foundKeys) ? best : Math.max(best, 1);
        return best >= SAME_NAME ? best : 0;
    }

    private void organizations() {
        var found = reported.organizations();
        var pairs = Pairs.of(gold.organizations(), found, this::likeness);
        measures.add(Measure.ORGANIZATIONS, pairs);
        missed("organization", pairs, gold.organizations(), Gold.Organization::name);
        extra("organization", pairs, found, Reported.Organization::name);
    }

    private double likeness(Gold.Organization there, Reported.Organization found) {
        var keys = keys(stream(there.name(), there.nameEn()));
        if (!Collections.disjoint(
                keys, keys(stream(found.name(), found.nameEn(), found.acronym())))) {
            return 1;
        }
        var best =
                Stretch.greatestLikeness(text.places(there.name()), text.places(found.mentions()));
        return best >= SAME_ORGANIZATION ? best : 0;
    }

    private void meetings() {
        var found = reported.meetings();
        var pairs = Pairs.of(gold.meetings(), found, this::fit);
        measures.add(Measure.MEETINGS, pairs);
        var strict = 0;
        for (var pair : pairs.taken()) {
            var there = gold.meetings().get(pair.gold());
            var meeting = found.get(pair.found());
            strict += isExact(there, meeting) ? 1 : 0;
            participants(there, meeting);
            place(there, meeting);
            if (isGiven(there.date())) {
                measures.share(Respect.DATE, Objects.equals(there.date(), meeting.edtf()));
            } else {
                measures.share(Respect.NO_DATE, meeting.edtf() == null);
            }
        }
        measures.add(Measure.MEETINGS_STRICT, strict, found.size(), gold.meetings().size());
        missed("meeting", pairs, gold.meetings(), m -> m.type() + " " + m.evidence());
        extra("meeting", pairs, found, m -> told(m.type(), m.evidence()));
    }

    private double fit(Gold.Meeting there, Reported.Meeting found) {
        if (!Objects.equals(family(there.type()), family(found.type()))) {
            return 0;
        }
        var sameWords = overlap(there.evidence(), found.evidence());
        var whoIsThere = there.participants().stream().map(p -> annotated(p.who())).toList();
        var whoIsFound = found.participants().stream().map(p -> who(p.ref())).toList();
        var all = whoIsThere.size() + whoIsFound.size();
        var people = all == 0 ? 0 : 2.0 * Pairs.inCommon(whoIsThere, whoIsFound) / all;
        var sides = likeness(there.countries(), found.countries());
        return (sameWords || people >= HALF) && sides >= HALF
                ? 1 + (sameWords ? 1 : 0) + people + sides
                : 0;
    }

    private static @Nullable String family(@Nullable String type) {
        if (type == null) {
            return null;
        }
        if (FACE_TO_FACE.contains(type)) {
            return "FACE";
        }
        return OTHER_FAMILIES.contains(type) ? type : null;
    }

    private static boolean isExact(Gold.Meeting there, Reported.Meeting found) {
        return Objects.equals(there.type(), found.type())
                && Objects.equals(there.status(), found.status())
                && Set.copyOf(there.countries()).equals(Set.copyOf(found.countries()))
                && (!isGiven(there.date()) || Objects.equals(there.date(), found.edtf()));
    }

    private void participants(Gold.Meeting there, Reported.Meeting found) {
        var taken =
                Pairs.inOrder(
                        there.participants().stream().map(p -> annotated(p.who())).toList(),
                        found.participants().stream().map(p -> who(p.ref())).toList());
        measures.add(
                Measure.PARTICIPANTS,
                taken.stream().filter(j -> j >= 0).count(),
                found.participants().size(),
                there.participants().size());
        for (var i = 0; i < taken.size(); i++) {
            var role = there.participants().get(i).role();
            if (taken.get(i) >= 0 && !"CALL".equals(there.type()) && !"PARTICIPANT".equals(role)) {
                var foundRole = found.participants().get(taken.get(i)).role();
                measures.share(Respect.ROLE, Objects.equals(role, foundRole));
            }
        }
    }

    private void place(Gold.Meeting there, Reported.Meeting found) {
        if (isGiven(there.place())) {
            var place = found.place();
            var names = place == null ? "" : place.name() + " " + place.nameEn();
            measures.share(
                    Respect.PLACE, !Collections.disjoint(words(there.place()), words(names)));
        }
    }

    private static Set<String> words(@Nullable String names) {
        return Arrays.stream(folded(names).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private void agreements() {
        var found = reported.agreements();
        var pairs = Pairs.of(gold.agreements(), found, this::fit);
        measures.add(Measure.AGREEMENTS, pairs);
        var strict =
                pairs.taken().stream()
                        .filter(pair ->
                                isExact(
                                        gold.agreements().get(pair.gold()),
                                        found.get(pair.found())))
                        .count();
        measures.add(Measure.AGREEMENTS_STRICT, strict, found.size(), gold.agreements().size());
        missed("agreement", pairs, gold.agreements(), a -> a.type() + " " + a.evidence());
        extra("agreement", pairs, found, a -> told(a.type(), a.evidence()));
    }

    private double fit(Gold.Agreement there, Reported.Agreement found) {
        var sameWords = overlap(there.evidence(), found.evidence());
        var named = text.places(found.mentions());
        var sameTitle =
                Stretch.overlap(
                        text.places(there.title()),
                        named.isEmpty() ? text.places(found.evidence()) : named);
        var parties = partiesInCommon(there, found);
        return (sameWords || sameTitle) && parties >= HALF
                ? 1 + (sameWords ? 1 : 0) + (sameTitle ? 1 : 0) + parties
                : 0;
    }

    private boolean isExact(Gold.Agreement there, Reported.Agreement found) {
        return Objects.equals(there.type(), found.type())
                && Objects.equals(there.status(), found.status())
                && partiesInCommon(there, found) == 1;
    }

    private double partiesInCommon(Gold.Agreement there, Reported.Agreement found) {
        var annotated = new LinkedHashSet<>(there.parties());
        var parties = parties(found);
        if (annotated.isEmpty() && parties.isEmpty()) {
            return 1;
        }
        var wanted = annotated.stream().map(party -> Set.of(folded(party))).toList();
        var both = Pairs.inCommon(wanted, parties);
        return (double) both / (annotated.size() + parties.size() - both);
    }

    /// Each party with all its codes and names; two that have the same are one.
    private List<Set<String>> parties(Reported.Agreement agreement) {
        var parties = new LinkedHashSet<Set<String>>();
        for (var ref : agreement.parties()) {
            var names =
                    switch (entries.get(ref)) {
                        case null -> Stream.of(ref);
                        case Reported.Country country -> stream(country.iso3());
                        case Reported.Official official -> stream(official.country());
                        case Reported.Organization org ->
                                stream(org.acronym(), org.name(), org.nameEn());
                    };
            parties.add(
                    names.filter(name -> !name.isEmpty())
                            .map(Spelling::folded)
                            .collect(Collectors.toSet()));
        }
        return new ArrayList<>(parties);
    }

    /// Where annotators may have left some out, what was found beyond theirs is not counted.
    private void statements() {
        var found = reported.statements();
        var pairs = Pairs.of(gold.statements(), found, this::fit);
        var isComplete = gold.statements().size() < MOST_STATEMENTS;
        var counted = isComplete ? found.size() : pairs.number();
        var strict =
                pairs.taken().stream()
                        .filter(pair ->
                                Objects.equals(
                                        gold.statements().get(pair.gold()).stance(),
                                        found.get(pair.found()).stance()))
                        .count();
        measures.add(Measure.STATEMENTS, pairs.number(), counted, gold.statements().size());
        measures.add(Measure.STATEMENTS_STRICT, strict, counted, gold.statements().size());
        missed("statement", pairs, gold.statements(), s -> s.stance() + " " + s.evidence());
        if (isComplete) {
            extra("statement", pairs, found, s -> told(s.stance(), s.evidence()));
        }
    }

    private double fit(Gold.Statement there, Reported.Statement found) {
        return overlap(there.evidence(), found.evidence())
                        && isSame(there.speaker(), found.speaker())
                ? 1
                : 0;
    }

    private void acts() {
        var found = reported.acts();
        var pairs = Pairs.of(gold.acts(), found, this::fit);
        measures.add(Measure.ACTS, pairs);
        missed("act", pairs, gold.acts(), a -> a.type() + " " + a.evidence());
        extra("act", pairs, found, a -> told(a.type(), a.evidence()));
    }

    private double fit(Gold.Act there, Reported.Act found) {
        return overlap(there.evidence(), found.evidence())
                        && (isSame(there.actor(), found.actor())
                                || isSame(there.target(), found.target()))
                        && Objects.equals(there.type(), found.type())
                ? 1
                : 0;
    }

    private boolean isSame(@Nullable String there, @Nullable String ref) {
        return !Collections.disjoint(annotated(there), who(ref));
    }

    private boolean overlap(@Nullable String evidence, List<Reported.Words> found) {
        return Stretch.overlap(text.places(evidence), text.places(found));
    }

    /// All names of whoever a fact refers to.
    private Set<String> who(@Nullable String ref) {
        return switch (ref == null ? null : entries.get(ref)) {
            case null -> ref == null || ref.isEmpty() ? Set.of() : Set.of(ref);
            case Reported.Official official -> who(official);
            case Reported.Country country ->
                    Set.of(String.valueOf(country.iso3()), "DELEGATION@" + country.iso3());
            case Reported.Organization org -> {
                var names = keys(stream(org.name(), org.nameEn()));
                if (org.acronym() != null && !org.acronym().isEmpty()) {
                    names.add(org.acronym().toUpperCase(Locale.ROOT));
                }
                yield names;
            }
        };
    }

    private Set<String> who(Reported.Official official) {
        var name = known.get(official);
        if (name != null) {
            return setOf(name, post(official.office(), official.country()));
        }
        return official.isNamed()
                ? Set.of("?" + nameKey(official.name()))
                : Set.of(post(official.office(), official.country()));
    }

    /// All names under which annotators may mean someone.
    private Set<String> annotated(@Nullable String who) {
        if (who == null) {
            return Set.of();
        }
        var post = officesOfGold.get(who);
        return post == null
                ? setOf(who, who.toUpperCase(Locale.ROOT), nameKey(who))
                : setOf(who, post);
    }

    private static String post(@Nullable String office, @Nullable String country) {
        return office + "@" + country;
    }

    private static double likeness(Collection<String> some, Collection<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        var both = new HashSet<>(some);
        both.retainAll(new HashSet<>(others));
        return all.isEmpty() ? 1 : (double) both.size() / all.size();
    }

    private static Set<String> keys(Stream<String> names) {
        return names.map(Spelling::nameKey)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> setOf(String... values) {
        return new HashSet<>(List.of(values));
    }

    private static Stream<String> stream(@Nullable String... values) {
        return Arrays.stream(values).filter(Objects::nonNull);
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    private static String told(@Nullable String type, List<Reported.Words> evidence) {
        return type + " " + Reported.inOneLine(evidence);
    }

    private <T> void missed(
            String kind, Pairs pairs, List<T> there, Function<T, @Nullable String> told) {
        pairs.missed().forEach(i -> miss("missed " + kind, told.apply(there.get(i))));
    }

    private <T> void extra(
            String kind, Pairs pairs, List<T> found, Function<T, @Nullable String> told) {
        pairs.extra().forEach(j -> miss("extra " + kind, told.apply(found.get(j))));
    }

    private void miss(String kind, @Nullable String what) {
        measures.miss(new Measures.Miss(kind, gold.id(), String.valueOf(what)));
    }
}
