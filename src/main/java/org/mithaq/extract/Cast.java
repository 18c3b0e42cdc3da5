package org.mithaq.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.PersonMention.Reference;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Official;
import org.mithaq.lexicon.SeedData.OfficialEntry;
import org.mithaq.lexicon.Tenure;
import org.mithaq.text.Span;

/// The persons of one article: which mentions are the same person, and what the article says of
/// each.
///
/// Mentions are added in the order of the text; then [#resolve] joins what only points back ("the
/// minister").
final class Cast {

    /// Offices for which "the minister" may stand.
    private static final Set<OfficeType> MINISTERS =
            Set.of(
                    OfficeType.FOREIGN_MINISTER,
                    OfficeType.DEFENSE_MINISTER,
                    OfficeType.INTERIOR_MINISTER,
                    OfficeType.FINANCE_MINISTER,
                    OfficeType.OTHER_MINISTER,
                    OfficeType.AMBASSADOR,
                    OfficeType.ENVOY);

    /// Whom nobody calls an official.
    private static final Set<OfficeType> LEADERS =
            Set.of(
                    OfficeType.HEAD_OF_STATE,
                    OfficeType.VICE_HEAD_OF_STATE,
                    OfficeType.HEAD_OF_GOVERNMENT);

    private final @Nullable LocalDate published;
    private final Set<String> particles;
    private final List<Member> members = new ArrayList<>();
    private final List<PersonMention> mentions = new ArrayList<>();

    /// The members by the words of their names and the officials of seed-data they may be.
    private final Map<Object, List<Member>> registered = new HashMap<>();

    /// Whom the article spoke of so far, in order, while mentions are resolved.
    private final List<Member> spoken = new ArrayList<>();

    /// Whom each form of address stands for, while mentions are resolved.
    private final Map<String, Member> lastAddressed = new HashMap<>();

    private final IdentityHashMap<PersonMention, Member> memberOf = new IdentityHashMap<>();

    /// The first mention of each sentence.
    private final Set<PersonMention> openers = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Whom each sentence so far spoke of first, while mentions are resolved.
    private final List<Member> leads = new ArrayList<>();

    Cast(@Nullable LocalDate published, Set<String> particles) {
        this.published = published;
        this.particles = particles;
    }

    /// One person of the article.
    static final class Member {
        private final int number;
        private final List<PersonMention> mentions = new ArrayList<>();
        private final Set<String> addresses = new TreeSet<>();
        private int firstStart = Integer.MAX_VALUE;
        private List<String> nameForms = List.of();
        private List<OfficialEntry> candidates = List.of();
        private @Nullable OfficeType office;
        private @Nullable String of;
        private boolean isOfInferred;
        private boolean isOfKnown;
        private boolean isOfficeKnown;
        private boolean isOfficeInherited;

        private Member(int number) {
            this.number = number;
        }

        List<PersonMention> mentions() {
            return mentions;
        }

        /// Where the article first speaks of the person, in UTF-16 units.
        private int firstStart() {
            return firstStart;
        }

        private void add(PersonMention mention) {
            mentions.add(mention);
            addresses.addAll(mention.addresses());
            firstStart = Math.min(firstStart, mention.start());
        }

        boolean isNamed() {
            return !nameForms.isEmpty();
        }

        /// Whether a form of address may stand for the person alone.
        boolean isAddressedAs(PersonMention mention) {
            return mention.addresses().stream().anyMatch(addresses::contains);
        }

        @Nullable OfficeType office() {
            return office;
        }

        @Nullable String of() {
            return of;
        }

        /// Takes the state from the context, where no words say it.
        void inferOf(String state) {
            of = state;
            isOfInferred = true;
        }

        /// Whether the state was taken from the context rather than from words that say it.
        boolean isOfInferred() {
            return isOfInferred;
        }

        /// Where the office and the state were taken from.
        Official.Grounds grounds() {
            return new Official.Grounds(
                    ground(isOfficeKnown, isOfficeInherited), ground(isOfKnown, isOfInferred));
        }

        private static Official.Ground ground(boolean isKnown, boolean isFromContext) {
            if (isKnown) {
                return Official.Ground.SEED;
            }
            return isFromContext ? Official.Ground.CONTEXT : Official.Ground.ARTICLE;
        }

        /// Officials of seed-data that fit name, office and state best; one when it is clear who is
        /// meant.
        List<OfficialEntry> candidates() {
            return candidates;
        }

        /// The longest form of the name.
        @Nullable Span nameSpan() {
            return longest(mentions.stream().map(PersonMention::nameSpan).toList());
        }

        /// The longest words for the post.
        @Nullable Span officeSpan() {
            return longest(mentions.stream().map(PersonMention::officeSpan).toList());
        }

        private static @Nullable Span longest(List<@Nullable Span> spans) {
            Span best = null;
            for (var span : spans) {
                if (span != null && (best == null || span.length() > best.length())) {
                    best = span;
                }
            }
            return best;
        }
    }

    /// Takes in the mentions of one sentence.
    void add(List<PersonMention> sentence) {
        mentions.addAll(sentence);
        sentence.stream().findFirst().ifPresent(openers::add);
    }

    /// Decides who is who, once all mentions are known.
    void resolve() {
        var named = new ArrayList<PersonMention>();
        OfficeType lastOffice = null;
        var offices = new IdentityHashMap<PersonMention, OfficeType>();
        for (var mention : mentions) {
            var office =
                    mention.reference() == Reference.COUNTERPART && mention.office() == null
                            ? lastOffice
                            : mention.office();
            if (office != null) {
                offices.put(mention, office);
                lastOffice = mention.reference() == Reference.SHORT ? lastOffice : office;
            } else if (mention.isNamed()) {
                var known = officeOf(mention.candidates(), mention.of());
                lastOffice = known == null ? lastOffice : known.office();
            }
            if (mention.isNamed()) {
                named.add(mention);
            }
        }
        // full names first, so that a surname finds them wherever it stands
        named.sort(Comparator.comparingInt((PersonMention m) -> -m.nameForms().size()));
        named.forEach(mention -> joinNamed(mention, offices.get(mention)));
        members.forEach(this::settle);
        Member last = null;
        for (var mention : mentions) {
            if (!mention.isNamed() && mention.reference() != Reference.BOTH_SIDES) {
                joinUnnamed(mention, offices.get(mention), last);
            }
            var member = memberOf.get(mention);
            if (member != null) {
                spoken.add(member);
                for (var address : member.addresses) {
                    lastAddressed.put(address, member);
                }
                last = member;
                if (openers.contains(mention)) {
                    leads.add(member);
                }
            }
        }
    }

    /// The person a mention means; null where that stays open.
    @Nullable Member of(PersonMention mention) {
        return memberOf.get(mention);
    }

    /// The holder without a name of a mention's office on one of the sides it speaks of.
    Member holderOf(@Nullable String side, PersonMention mention) {
        for (var member : members) {
            if (!member.isNamed()
                    && member.office == mention.office()
                    && Objects.equals(member.of, side)) {
                return member;
            }
        }
        var member = new Member(members.size());
        member.of = side;
        member.office = mention.office();
        member.add(mention);
        members.add(member);
        return member;
    }

    /// Whether an official of seed-data who is meant by a name held a further post of his state.
    boolean holds(PersonMention name, PersonMention further) {
        var member = of(name);
        var of = further.of();
        return member != null
                && of != null
                && member.candidates.size() == 1
                && member.candidates.getFirst().tenures().stream()
                        .anyMatch(t -> t.office() == further.office() && t.of().equals(of));
    }

    /// Gives a post that no words tell the state of to one, where nobody is known to hold it.
    void inferHolder(PersonMention mention, String state) {
        if (!memberOf.containsKey(mention)
                && !mention.isNamed()
                && mention.reference() == Reference.NONE) {
            var member = holderOf(state, mention);
            member.isOfInferred = true;
            memberOf.put(mention, member);
        }
    }

    /// Joins "the Spanish minister" with a minister named before whose state only the context told.
    void rejoinMinisters() {
        var seen = new ArrayList<Member>();
        for (var mention : mentions) {
            var member = memberOf.get(mention);
            var of = mention.of();
            var isLoose =
                    member != null
                            && of != null
                            && !member.isNamed()
                            && mention.reference() == Reference.SHORT
                            && member.office == OfficeType.OTHER_MINISTER;
            if (isLoose) {
                var found =
                        seen.reversed().stream()
                                .filter(one -> isMinister(one) && one.isOfInferred)
                                .filter(one -> Objects.equals(one.of, of))
                                .findFirst();
                found.ifPresent(one -> memberOf.put(mention, one));
                member = found.orElse(member);
            }
            if (member != null) {
                seen.add(member);
            }
        }
    }

    /// Gives somebody without a state of his own to the one where he met a traveller; the traveller
    /// is not taken for him.
    void inferHost(PersonMention mention, String state, @Nullable Member traveller) {
        var member = memberOf.get(mention);
        var mayBeHost =
                mention.of() == null
                        && (mention.reference() == Reference.NONE
                                || mention.reference() == Reference.SHORT);
        if (!mayBeHost) {
            return;
        }
        if (member != null && member != traveller) {
            if (member.of == null && member.isNamed()) {
                member.inferOf(state);
            }
        } else if (!mention.isNamed() && mention.office() != null) {
            var host = holderOf(state, mention);
            host.isOfInferred = true;
            memberOf.put(mention, host);
        }
    }

    List<Member> members() {
        return members;
    }

    private void joinNamed(PersonMention mention, @Nullable OfficeType office) {
        var best =
                namesakes(mention).stream()
                        .filter(member -> isSame(member, mention, office))
                        .findFirst()
                        .orElse(null);
        if (best == null) {
            best = new Member(members.size());
            best.nameForms = mention.nameForms();
            best.candidates = mention.candidates();
            members.add(best);
            register(best, words(best.nameForms).toList());
            register(best, best.candidates);
        }
        join(best, mention, office);
        if (best.candidates.isEmpty()) {
            best.candidates = mention.candidates();
            register(best, best.candidates);
        } else if (!mention.candidates().isEmpty()) {
            var common = new ArrayList<>(best.candidates);
            common.retainAll(mention.candidates());
            best.candidates = common.isEmpty() ? best.candidates : common;
        }
    }

    /// Those who share a word of the name or an official of seed-data with a mention, in the order
    /// in which they became members.
    private Collection<Member> namesakes(PersonMention mention) {
        var found = new TreeMap<Integer, Member>();
        Stream.concat(words(mention.nameForms()), mention.candidates().stream())
                .flatMap(key -> registered.getOrDefault(key, List.of()).stream())
                .forEach(member -> found.put(member.number, member));
        return found.values();
    }

    private Stream<String> words(List<String> nameForms) {
        return nameForms.stream().filter(word -> !particles.contains(word));
    }

    private void register(Member member, List<?> keys) {
        for (var key : keys) {
            registered.computeIfAbsent(key, _ -> new ArrayList<>()).add(member);
        }
    }

    private void join(Member member, PersonMention mention, @Nullable OfficeType office) {
        member.isOfficeInherited =
                member.isOfficeInherited
                        ? mention.office() == null
                        : member.office == null && mention.office() == null && office != null;
        member.add(mention);
        memberOf.put(mention, member);
        if (member.of == null) {
            member.of = mention.of();
        }
        // what was taken from seed-data may be said later on
        member.isOfKnown &= mention.of() == null;
        member.isOfficeKnown &= mention.office() == null;
        if (office != null && (member.office == null || member.office == OfficeType.OTHER)) {
            member.office = office;
        }
    }

    private boolean isSame(Member member, PersonMention mention, @Nullable OfficeType office) {
        if (member.of != null && mention.of() != null && !member.of.equals(mention.of())) {
            return false;
        }
        if (!member.candidates.isEmpty() && !mention.candidates().isEmpty()) {
            return member.candidates.stream().anyMatch(mention.candidates()::contains);
        }
        var full = member.nameForms;
        var form = mention.nameForms();
        if (form.size() == 1) {
            var word = form.getFirst();
            var isFirstName =
                    full.getFirst().equals(word)
                            && (office == null || member.office == null || member.office == office);
            return full.getLast().equals(word) || isFirstName;
        }
        return isWithin(form, full);
    }

    /// Whether all words of the shorter name stand in the longer one in the same order.
    private boolean isWithin(List<String> shorter, List<String> longer) {
        var at = 0;
        for (var word : shorter) {
            if (particles.contains(word)) {
                continue;
            }
            while (at < longer.size() && !longer.get(at).equals(word)) {
                at++;
            }
            if (at == longer.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private record Held(
            OfficialEntry official, @Nullable OfficeType office, @Nullable String of, int score) {}

    /// Keeps the officials that fit best, and fills in what the article leaves out and the tenure
    /// at its date tells.
    private void settle(Member member) {
        if (member.candidates.isEmpty()) {
            return;
        }
        var scored =
                member.candidates.stream()
                        .map(c -> fit(c, member.office, member.of))
                        .filter(held -> held.score() >= 0)
                        .toList();
        var best = scored.stream().mapToInt(Held::score).max().orElse(-1);
        var kept = scored.stream().filter(held -> held.score() == best).toList();
        member.candidates = kept.stream().map(Held::official).toList();
        if (kept.size() == 1) {
            var held = kept.getFirst();
            member.isOfKnown = member.of == null;
            member.isOfficeKnown =
                    member.office == null
                            || isMisjudged(member, held.official())
                            || isUnspecific(member.office, held.office());
            member.of = member.of == null ? held.of() : member.of;
            member.office = member.isOfficeKnown ? held.office() : member.office;
        }
    }

    /// An office taken over from somebody else ("his counterpart") that the official never held.
    private static boolean isMisjudged(Member member, OfficialEntry official) {
        return member.isOfficeInherited
                && official.tenures().stream().noneMatch(t -> t.office() == member.office);
    }

    /// "Secretary Blinken": a minister of whom the words do not say which one he is.
    private static boolean isUnspecific(OfficeType told, @Nullable OfficeType held) {
        return told == OfficeType.OTHER_MINISTER
                && held != null
                && held != told
                && MINISTERS.contains(held);
    }

    private @Nullable Held officeOf(List<OfficialEntry> candidates, @Nullable String of) {
        return candidates.size() == 1 ? fit(candidates.getFirst(), null, of) : null;
    }

    /// How well an official fits: state and office known from the text weigh 2 each, the day 1; an
    /// official who never served that state does not fit at all (-1).
    private Held fit(OfficialEntry official, @Nullable OfficeType office, @Nullable String of) {
        var best = new Held(official, null, null, -1);
        for (var tenure : official.tenures().reversed()) {
            var score = 0;
            if (of != null) {
                if (!tenure.of().equals(of)) {
                    continue;
                }
                score += 2;
            }
            score += office != null && tenure.office() == office ? 2 : 0;
            score += isInOffice(tenure) ? 1 : 0;
            var isWeightier =
                    score == best.score()
                            && best.office() != null
                            && tenure.office().compareTo(best.office()) < 0;
            if (score > best.score() || isWeightier) {
                best = new Held(official, tenure.office(), tenure.of(), score);
            }
        }
        return best;
    }

    private boolean isInOffice(Tenure tenure) {
        return published == null ? tenure.isOpen() : tenure.mayInclude(published);
    }

    private void joinUnnamed(
            PersonMention mention, @Nullable OfficeType office, @Nullable Member last) {
        if (mention.reference() == Reference.ADDRESS) {
            var addressed = addressed(mention);
            if (addressed != null) {
                memberOf.put(mention, addressed);
            }
            return;
        }
        if (mention.reference() == Reference.SEVERAL) {
            memberOf.put(mention, holderOf(mention.of(), mention));
            return;
        }
        if (mention.reference() == Reference.COUNTERPART
                && mention.office() == null
                && last != null
                && last.office != null) {
            office = last.office;
        }
        var isCounterpartOfUnsaid =
                mention.reference() == Reference.COUNTERPART && mention.of() == null;
        var member = mention.reference() == Reference.SHORT ? meant(mention, office, last) : null;
        member = member == null && !isCounterpartOfUnsaid ? holder(office, mention.of()) : member;
        if (member == null && office != null && (mention.of() != null || isCounterpartOfUnsaid)) {
            member = new Member(members.size());
            members.add(member);
        }
        if (member != null) {
            join(member, mention, office);
        }
    }

    /// Whom "the minister", "the president", "the official" means; null where that is not clear.
    private @Nullable Member meant(
            PersonMention mention, @Nullable OfficeType office, @Nullable Member last) {
        return switch (office) {
            case null -> minister(last, mention);
            case OTHER_MINISTER -> minister(last, mention);
            case OTHER -> lastOfficial(mention);
            case HEAD_OF_STATE -> leadingRuler(mention);
            default -> null;
        };
    }

    /// The head of state whom most sentences so far spoke of first, of several the last; null for
    /// none.
    private @Nullable Member leadingRuler(PersonMention mention) {
        var times = new LinkedHashMap<Member, Integer>();
        for (var lead : leads) {
            var mayBeAddressed =
                    lead.addresses.isEmpty()
                            || mention.addresses().isEmpty()
                            || lead.isAddressedAs(mention);
            if (lead.office == OfficeType.HEAD_OF_STATE && mayBeAddressed) {
                times.merge(lead, 1, Integer::sum);
            }
        }
        Member ruler = null;
        for (var entry : times.entrySet()) {
            if (ruler == null || entry.getValue() >= times.getOrDefault(ruler, 0)) {
                ruler = entry.getKey();
            }
        }
        return ruler;
    }

    /// Whom "His Highness" means: the last person spoken of before who was named with such words;
    /// where a sentence begins so, whom the one before spoke of first, if he was.
    private @Nullable Member addressed(PersonMention mention) {
        var lead = leads.isEmpty() ? null : leads.getLast();
        if (lead != null && openers.contains(mention) && lead.isAddressedAs(mention)) {
            return lead;
        }
        return mention.addresses().stream()
                .map(lastAddressed::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Member lastSpoken(Predicate<Member> wanted) {
        return spoken.reversed().stream().filter(wanted).findFirst().orElse(null);
    }

    /// Whom "the minister" means: who was spoken of last, if he is one, else the last one of whom a
    /// sentence spoke first; "the Russian minister" is the last one of that state spoken of before.
    /// Null for none.
    private @Nullable Member minister(@Nullable Member last, PersonMention mention) {
        var of = mention.of();
        if (of == null) {
            return isMinister(last)
                    ? last
                    : leads.reversed().stream().filter(Cast::isMinister).findFirst().orElse(null);
        }
        return lastSpoken(member -> isMinister(member) && of.equals(member.of));
    }

    /// Whom "the official", "the Turkish official" means: the last one spoken of before who is no
    /// leader. Null for none.
    private @Nullable Member lastOfficial(PersonMention mention) {
        var of = mention.of();
        return lastSpoken(member ->
                member.office != null
                        && !LEADERS.contains(member.office)
                        && (of == null || member.of == null || of.equals(member.of)));
    }

    private static boolean isMinister(@Nullable Member member) {
        return member != null && member.office != null && MINISTERS.contains(member.office);
    }

    /// The person of the article in that office: of several, the one named first; null for none.
    private @Nullable Member holder(@Nullable OfficeType office, @Nullable String of) {
        Member found = null;
        for (var member : members) {
            var fits =
                    office != null
                            && member.office == office
                            && (of == null || of.equals(member.of));
            if (fits && (found == null || member.firstStart() < found.firstStart())) {
                found = member;
            }
        }
        return found;
    }
}
