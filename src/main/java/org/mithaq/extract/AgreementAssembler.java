package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.text.Token;

/// Makes agreements from what the rules match: form, parties, name, how far they have come.
final class AgreementAssembler {

    private static final double BASE_CONFIDENCE = 0.85;
    private static final int MAX_TITLE_ITEMS = 7;
    private static final int MAX_CLAUSE_ITEMS = 16;
    private static final int PURCHASE_REACH_ITEMS = 5;

    /// The type of agreement that a word class names, such as `TREATY_NOUN`.
    private static final Map<String, AgreementType> TYPES =
            Arrays.stream(AgreementType.values())
                    .collect(Collectors.toMap(type -> type.name() + "_NOUN", type -> type));

    /// Nouns for what is nothing between states where only one is told.
    private static final List<String> TWO_MAKE = List.of("CONTRACT_NOUN", "MEMORANDUM_NOUN");

    /// The class of agreements that bear a name of their own.
    private static final String NAMED = "NAMED_AGREEMENT";

    /// The class of bodies that two sides have in common.
    private static final String BODY = "JOINT_COMMITTEE_NOUN";

    /// The class of what two sides are to each other for good.
    private static final String PARTNERSHIP = "PARTNERSHIP_NOUN";

    private final Story story;
    private final LanguageLexicon lexicon;
    private final List<AgreementDraft> agreements = new ArrayList<>();
    private final AgreementOwners owners;
    private final SharedSubject subjects;
    private final List<AgreementOwners.Unclear> unclear = new ArrayList<>();

    /// The agreements between several that the nouns of the sentence tell, by item: whatever else
    /// is matched at such a noun speaks of the same.
    private final Map<Integer, AgreementDraft> told = new HashMap<>();

    AgreementAssembler(Story story, LanguageLexicon lexicon, SharedSubject subjects) {
        this.story = story;
        this.lexicon = lexicon;
        this.owners = new AgreementOwners(story, lexicon, agreements);
        this.subjects = subjects;
    }

    /// The agreements told, once all sentences are read.
    ///
    /// @param meetings interactions told in the article: what is agreed without a word on by whom
    ///   is agreed by those who met last
    List<AgreementDraft> agreements(List<MeetingDraft> meetings) {
        for (var one : unclear) {
            var guessed = owners.of(one, meetings);
            one.telling().parties.addAll(guessed);
            one.telling().guessed.addAll(guessed);
            addBeneficiary(one.telling(), one.rule());
            if (one.telling().parties.size() >= one.min()) {
                FactDraft.join(agreements, one.telling());
            }
        }
        unclear.clear();
        KnownDeal.settle(agreements, story);
        agreements.forEach(agreement -> owners.addOtherSide(agreement, meetings));
        return eachByItsForm(joined());
    }

    /// Agreements without what those only agreed on, by words that do not name it, who made a
    /// statement together: it stands in that.
    private static List<AgreementDraft> eachByItsForm(List<AgreementDraft> told) {
        var statements = new HashMap<Set<Party>, AgreementDraft>();
        told.stream()
                .filter(agreement -> agreement.type == AgreementType.JOINT_STATEMENT)
                .forEach(one -> statements.putIfAbsent(Set.copyOf(one.parties), one));
        var byForm = new ArrayList<AgreementDraft>();
        for (var agreement : told) {
            var statement = agreement.isOnlyAgreed() ? statements.get(agreement.parties) : null;
            if (statement == null || statement.status != agreement.status) {
                byForm.add(agreement);
            } else {
                statement.merge(agreement);
            }
        }
        return byForm;
    }

    /// The agreements told, those as one that turned out to be the same when more was told of them.
    private List<AgreementDraft> joined() {
        var joined = new ArrayList<AgreementDraft>();
        agreements.forEach(agreement -> FactDraft.join(joined, agreement));
        return joined;
    }

    void read(Scene scene, List<Draft> drafts) {
        var deals = KnownDeal.in(drafts, story);
        told.clear();
        for (var draft : drafts) {
            var isTold = isRead(scene, draft, deals);
            for (var i = 0; !isTold && i < draft.weaker().size(); i++) {
                isTold = isRead(scene, draft.weaker().get(i), deals);
            }
        }
    }

    /// Adds what a draft tells; whether it tells anything.
    private boolean isRead(Scene scene, Draft draft, Map<Integer, KnownDeal> deals) {
        var noun = nounOf(scene, draft);
        if (noun < 0 || !isAllowed(scene.items().get(noun), draft)) {
            return false;
        }
        if (draft.isOfSharedSubject() && sharers(scene, draft).isEmpty()) {
            return false;
        }
        var telling = telling(scene, draft, noun, deals.get(noun));
        var min = fewestParties(draft.rule(), telling, scene.items().get(noun));
        var isOfAny =
                telling.parties.isEmpty()
                        && scene.items().get(noun).isOf("SEVERAL_NOUN")
                        && draft.slots().isEmpty()
                        && !draft.rule().then("context", "").equals("signed")
                        && !(scene.items().get(noun).isDefinite()
                                && scene.hasJustBehind(noun, "REACHED"));
        if (isOfAny || AgreementProgress.isDenied(scene, draft, noun)) {
            return false;
        }
        var same = told.get(noun);
        if (same != null && telling.deal == null && telling.parties.size() == 1) {
            telling.parties.clear();
            telling.parties.addAll(same.parties);
        }
        var isOpen = telling.parties.isEmpty() && draft.rule().has("context");
        if (telling.parties.size() >= min && !isOpen) {
            var joined = FactDraft.join(agreements, telling);
            if (telling.isAmongStates()) {
                told.putIfAbsent(noun, joined);
            }
            return true;
        }
        if (draft.rule().has("context")) {
            telling.parties.clear();
            unclear.add(new AgreementOwners.Unclear(telling, scene, min, draft.rule()));
        }
        return draft.rule().has("context");
    }

    /// Whether the noun and the parties are such as the rule asks for.
    private boolean isAllowed(Item noun, Draft draft) {
        var rule = draft.rule();
        return (!rule.has("definite") || noun.isDefinite())
                && (!rule.has("indefinite") || !noun.isDefinite())
                && story.isByAllowed(draft)
                && (!rule.has("states") || isOfStates(draft))
                && (!rule.has("proper") || isProper(noun))
                && story.isWhereAllowed(rule)
                && (!rule.has("at") || rule.then("at", "").equals(placeOf(draft)));
    }

    /// How many parties make it an agreement: one is enough where others are known, for the
    /// statement of those who form a body together, and for who buys of somebody not named. A
    /// contract or memorandum of one state is with a company, and "American contracts" are traded.
    private static int fewestParties(Rule rule, AgreementDraft telling, Item noun) {
        var isOfBody =
                noun.isOf("JOINT_STATEMENT_NOUN")
                        && telling.parties.size() == 1
                        && telling.parties.iterator().next() instanceof Party.Body;
        var isSale = rule.has("sale") && telling.type == AgreementType.CONTRACT;
        var fewest = Integer.parseInt(rule.then("min", "1"));
        if (telling.deal != null || isOfBody || isSale) {
            return 1;
        }
        var isOfTwo = !noun.isOf(NAMED) && TWO_MAKE.stream().anyMatch(noun::isOf);
        return isOfTwo ? Math.max(2, fewest) : fewest;
    }

    /// Whether nothing but its rule, that treaties stand, or that any such is meant tells how far
    /// it has come.
    private static boolean isStatusAssumed(
            AgreementDraft telling, Rule rule, Scene scene, int noun) {
        var isStandingTreaty =
                telling.status == AgreementStatus.IN_FORCE
                        && scene.items().get(noun).isOf("TREATY_NOUN");
        return rule.has("weak")
                || isStandingTreaty
                || AgreementProgress.isAny(scene, noun)
                || telling.status.name().equals(rule.then("status", "AGREED"));
    }

    /// The place that a draft holds as one after which an agreement is named; null for none.
    private static @Nullable String placeOf(Draft draft) {
        return draft.slot(draft.rule().then("place", "")).stream()
                .filter(Chunk.Location.class::isInstance)
                .map(chunk -> ((Chunk.Location) chunk).place().id())
                .findFirst()
                .orElse(null);
    }

    private AgreementDraft telling(Scene scene, Draft draft, int noun, @Nullable KnownDeal deal) {
        var rule = draft.rule();
        var type =
                rule.has("type")
                        ? AgreementType.valueOf(rule.then("type", ""))
                        : typeOf(scene, noun);
        var telling =
                new AgreementDraft(
                        type,
                        AgreementProgress.of(scene, draft, noun),
                        rule.id(),
                        draft.confidence(BASE_CONFIDENCE));
        addParties(telling, scene, draft, deal);
        telling.isStatusAssumed =
                rule.has("assumed") && isStatusAssumed(telling, rule, scene, noun);
        telling.place = placeOf(draft);
        telling.name = rule.has("same") ? rule.then("same", "") : nameOf(scene.items().get(noun));
        telling.isDefinite = scene.items().get(noun).isDefinite();
        telling.isUnnamed = rule.has("unnamed");
        telling.isBond = scene.items().get(noun).isOf(PARTNERSHIP);
        var day = scene.setting().dayNear(draft.match().trigger());
        telling.date = day == null ? null : dated(day, telling.status);
        var isVerb = rule.has("verb") && scene.items().get(noun).isOf(rule.then("verb", ""));
        var end =
                isVerb
                        ? clauseEnd(scene, draft.match().to())
                        : Math.max(draft.match().to(), titleEnd(scene, noun));
        if (!isVerb) {
            name(telling, scene, noun);
        }
        var quote = scene.quote(draft.match().from(), end, List.of());
        telling.addEvidence(quote);
        return telling;
    }

    /// Those whom the words name, whom the article's agreement or its rule knows, and whom the
    /// words leave to be understood.
    private void addParties(
            AgreementDraft telling, Scene scene, Draft draft, @Nullable KnownDeal deal) {
        var rule = draft.rule();
        if (draft.isOfSharedSubject()) {
            telling.parties.addAll(sharers(scene, draft));
        }
        var makers =
                Arrays.stream(rule.then("parties", "").split(" ", -1))
                        .flatMap(slot -> draft.slot(slot).stream())
                        .flatMap(chunk -> story.parties(List.of(chunk)).stream())
                        .toList();
        makers.stream().map(story::represented).forEach(telling.parties::add);
        if (telling.type == AgreementType.INITIATIVE && makers.stream().anyMatch(this::isEnvoy)) {
            owners.addErrand(scene, telling);
        }
        if (telling.type == AgreementType.RESOLUTION) {
            telling.parties.removeIf(Party.Body.class::isInstance);
        }
        addBeneficiary(telling, rule);
        telling.parties.removeIf(party -> isExcept(rule, party));
        telling.together.add(Set.copyOf(telling.parties));
        if (deal != null && deal.isAmong(telling.parties)) {
            telling.deal = deal;
            telling.parties.add(new Party.Delegation(deal.of()));
        } else if (rule.has("of")) {
            story.sideNamed(rule.then("of", ""))
                    .or(() -> groupOf(rule))
                    .ifPresent(telling.parties::add);
        }
        if (rule.has("also")) {
            telling.parties.addAll(story.bodiesIn(scene, rule.then("also", "")));
        }
        if (rule.has("prior")) {
            var others = Set.copyOf(telling.parties);
            var prior = story.personBefore(draft.match().from(), scene, others);
            if (prior != null) {
                telling.parties.add(story.state(prior));
            }
        }
        if (rule.has("understood")) {
            telling.parties.addAll(story.sidesBefore(draft.match().trigger(), scene));
        }
        var isAlone = telling.parties.size() == 1;
        if (rule.has("owner")
                && deal == null
                && (isAlone || rule.then("owner", "").equals("always"))) {
            owners.addOwner(scene, telling);
        }
    }

    /// Whether a rule says that a party is none: "a truce with ISIS" is not of ISIS.
    private static boolean isExcept(Rule rule, Party party) {
        return party.side() != null && rule.all("except").contains(party.side());
    }

    /// Whether somebody is sent by an organisation about a quarrel.
    private boolean isEnvoy(Party party) {
        return party instanceof Party.Person(var member)
                && member.office() == OfficeType.ENVOY
                && member.of() != null
                && !story.isState(member.of());
    }

    /// The group with which the state of a known agreement made it, for an article that names the
    /// group alone.
    private Optional<Party> groupOf(Rule rule) {
        return story.bodyNamed(KnownDeal.of(rule).group());
    }

    /// The second of the two that a rule's `for` names, where the first is a party and the article
    /// speaks of the second.
    private void addBeneficiary(AgreementDraft telling, Rule rule) {
        var known = rule.then("for", "").split(" ", -1);
        var isOfKnown = telling.parties.stream().anyMatch(p -> known[0].equals(p.side()));
        if (known.length == 2 && isOfKnown) {
            story.sideNamed(known[1]).ifPresent(telling.parties::add);
        }
    }

    /// Those who did something else before the verb in the past that tells an agreement.
    private List<Party> sharers(Scene scene, Draft draft) {
        return draft.tense() == Tense.PAST
                ? subjects.of(scene, draft.match().trigger()).stream()
                        .map(story::principal)
                        .toList()
                : List.of();
    }

    /// Whether states themselves act, and not their officials: "the leaders agreed to stay in
    /// touch" is no agreement.
    private static boolean isOfStates(Draft draft) {
        return draft.slots().values().stream()
                .flatMap(List::stream)
                .allMatch(c -> c instanceof Chunk.State || c instanceof Chunk.Location);
    }

    /// Whether a noun is written as a part of a name: "the Alliance".
    private boolean isProper(Item noun) {
        var words = story.text().tokens().subList(noun.from(), noun.to());
        return words.getFirst().isCapitalised() && words.getLast().isCapitalised();
    }

    private static @Nullable FactDate dated(Chunk.Day day, AgreementStatus status) {
        return status.compareTo(AgreementStatus.AGREED) < 0
                ? day.date().future()
                : day.date().past();
    }

    private static int nounOf(Scene scene, Draft draft) {
        for (var i = draft.match().from(); i < draft.match().to(); i++) {
            if (isNounOf(draft.rule(), scene.items().get(i)) && !isVerbOfSomebody(scene, i)) {
                return i;
            }
        }
        return -1;
    }

    /// "(He) held a round of talks": whether a word that is also the noun for a contract has
    /// whoever does it right behind it.
    private static boolean isVerbOfSomebody(Scene scene, int at) {
        return at + 1 < scene.items().size()
                && scene.items().get(at).tenseAs("HOLD") == Tense.PAST
                && scene.items().get(at + 1).chunk() instanceof Chunk.Persons
                && scene.items().get(at + 1).reading().preposition().isEmpty();
    }

    /// Whether an item is the kind of agreement that a rule speaks of.
    private static boolean isNounOf(Rule rule, Item item) {
        return item.classes().stream()
                .anyMatch(c ->
                        (isAgreementClass(c.name())
                                        || c.name().equals(rule.then("noun", ""))
                                        || c.name().equals(rule.then("verb", "")))
                                && rule.classes().contains(c.name()));
    }

    /// Whether a word class is one of the nouns for kinds of agreements.
    static boolean isAgreementClass(String name) {
        return TYPES.containsKey(name);
    }

    /// The form that the noun names; an agreement to buy, sell or lend is a contract.
    private static AgreementType typeOf(Scene scene, int noun) {
        var type = formOf(scene.items().get(noun));
        return type == AgreementType.AGREEMENT && isPurchase(scene, noun)
                ? AgreementType.CONTRACT
                : type;
    }

    /// Whether the words behind an agreement say that something is bought, sold or lent by it,
    /// right behind it or behind the other side ("with …").
    private static boolean isPurchase(Scene scene, int noun) {
        var end = Math.min(scene.items().size(), noun + PURCHASE_REACH_ITEMS);
        return scene.items().subList(noun + 1, end).stream()
                .takeWhile(item ->
                        item.isOf("PURCHASE")
                                || item.isOf("PREPOSITION")
                                || item.isOf("AGREEMENT_HOW")
                                || item.chunk() != null)
                .anyMatch(item -> item.isOf("PURCHASE"));
    }

    private static AgreementType formOf(Item noun) {
        return noun.classes().stream()
                .map(c -> TYPES.get(c.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(AgreementType.AGREEMENT);
    }

    /// What tells an agreement from others by its name, where the language puts what tells them
    /// apart before the noun: the first word of the name of its own that it bears ("Paris
    /// Agreement", "Paris climate accord"), the whole name of a body, the noun for a partnership.
    /// Null for none and for an acronym, which may stand for any.
    private @Nullable String nameOf(Item noun) {
        var words = story.text().tokens().subList(noun.from(), noun.to());
        if (!lexicon.titles().isModifierBefore()) {
            return null;
        }
        if (noun.isOf(PARTNERSHIP)) {
            return words.getLast().form();
        }
        if (words.size() < 2) {
            return null;
        }
        if (noun.isOf(NAMED)) {
            return words.getFirst().form();
        }
        return noun.isOf(BODY) && isProper(noun)
                ? words.stream().map(Token::form).collect(Collectors.joining(" "))
                : null;
    }

    /// Just behind what is agreed on, told without a noun: up to the end of the clause.
    private static int clauseEnd(Scene scene, int from) {
        var end = from;
        while (end < scene.items().size()
                && end - from < MAX_CLAUSE_ITEMS
                && !scene.items().get(end).isPunctuation()
                && !scene.items().get(end).isOf("CLAUSE_BREAK")) {
            end++;
        }
        return end;
    }

    private void name(AgreementDraft telling, Scene scene, int noun) {
        var items = scene.items();
        var extent = items.get(noun).extent().endingAt(items.get(titleEnd(scene, noun) - 1).to());
        telling.mentions.add(story.span(extent));
        telling.title = story.written(extent);
        telling.isNamed = items.get(noun).isDefinite() && titleEnd(scene, noun) > noun + 1;
    }

    /// The noun with the nationalities and definite adjectives that follow it.
    private int titleEnd(Scene scene, int noun) {
        var end = noun + 1;
        while (end < scene.items().size()
                && end - noun < MAX_TITLE_ITEMS
                && belongsToTitle(scene.items().get(end))) {
            end++;
        }
        return end;
    }

    private boolean belongsToTitle(Item item) {
        if (item.chunk() instanceof Chunk.State state) {
            return state.form() != Chunk.StateForm.NAME && item.reading().preposition().isEmpty();
        }
        return item.isOf("JOINT")
                || item.isOf("AGREEMENT_KIND")
                || item.isOf("AGREEMENT_HOW")
                || (item.isPlain() && lexicon.isDefinite(item.form()));
    }
}
