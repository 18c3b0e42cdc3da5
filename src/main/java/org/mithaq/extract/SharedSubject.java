package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.lexicon.LanguageLexicon;

/// Tells who does what a verb says that shares its subject with the verb before it: "Iran summoned
/// the ambassador and expelled two diplomats". Languages that put the subject before the verb join
/// such verbs by "and"; others write "and" to the verb, and its gender tells whose it may be.
final class SharedSubject {

    /// Words for journeys and stays that may have a purpose.
    private static final List<String> JOURNEYS = List.of("VISIT", "LANDED", "BE", "DEPART");

    /// How many items may stand between a noun and the preposition or verb that it belongs to.
    private static final int MAX_BEFORE_NOUN = 7;

    /// Words for who asks another to do something, or by whom it is decided.
    private static final Set<String> ASKING = Set.of("CALL_FOR", "AUTHORED", "ASK");

    /// Words for who decides on doing something, plans, begins or refuses it.
    private static final Set<String> GOING_ABOUT =
            Set.of("GO_ABOUT", "COMMIT", "VOTED_TO", "STATUS_PROPOSED", "NEGATION");

    /// Verbs for what somebody is accused of, condemned, praised or thanked for.
    private static final Set<String> JUDGING = Set.of("ACCUSE", "CONDEMN", "PRAISE", "OPPOSE");

    private static final Set<String> SPEAKING = Set.of("SAY", "STATE", "DENY", "AGREE");

    private final Story story;
    private final LanguageLexicon lexicon;
    private final SubjectGender gender;

    SharedSubject(Story story, LanguageLexicon lexicon, SubjectGender gender) {
        this.story = story;
        this.lexicon = lexicon;
        this.gender = gender;
    }

    /// Whoever does it: several where the verb before is of several, and also whoever stands right
    /// before it; empty where nobody is told.
    List<Party> of(Scene scene, int verb) {
        return lexicon.titles().isModifierBefore()
                ? ofJoined(scene, verb)
                : ofVerbBefore(scene, verb);
    }

    /// Whoever goes on with what a verb says, wherever it stands: the subject of the verb before;
    /// empty where nobody is told.
    List<Party> goingOn(Scene scene, int verb) {
        return lexicon.titles().isModifierBefore()
                ? ofJoined(scene, verb)
                : ofAnyBefore(scene, verb);
    }

    /// Whoever does what the verb of a clause within another says ("X, who met …", "after meeting
    /// …", "arrived in Cairo to attend …"), or a verb that shares its subject with the one before;
    /// empty where nobody is told, and in languages that put the verb first.
    ///
    /// @param hasNoTense whether the verb is a form without time of its own
    List<Party> inClause(Scene scene, int verb, boolean hasNoTense) {
        if (!lexicon.titles().isModifierBefore()) {
            return List.of();
        }
        var items = scene.items();
        var before = verb - 1;
        while (before >= 0
                && (mayStandBetween(items.get(before))
                        || (hasNoTense && isAuxiliary(items.get(before))))) {
            before--;
        }
        if (before < 0) {
            return hasNoTense ? subjectBehind(scene, verb) : List.of();
        }
        var word = items.get(before);
        if (word.isOf("RELATIVE_PERSON")) {
            var head = before > 0 && items.get(before - 1).isComma() ? before - 2 : before - 1;
            return head >= 0 && mayAct(items.get(head)) ? listEndingAt(scene, head) : List.of();
        }
        if (hasNoTense && (word.isOf("NEXT_CLAUSE") || word.isOf("AFTERWARDS") || word.isComma())) {
            var told = lastSubject(scene, before);
            return told.isEmpty() ? subjectBehind(scene, verb) : told;
        }
        return word.isOf("INFINITIVE") ? ofJourney(scene, before) : ofJoined(scene, verb);
    }

    /// "After two days of talks with Y, X said", "X wrapped up talks with Y": the subject of the
    /// clause that a noun for what is done with others belongs to; empty where the noun may be the
    /// subject itself.
    List<Party> ofNoun(Scene scene, int noun) {
        var items = scene.items();
        for (var at = noun - 1; at >= Math.max(0, noun - MAX_BEFORE_NOUN); at--) {
            var item = items.get(at);
            var ofVerb = item.isVerb() ? lastSubject(scene, at + 1) : List.<Party>of();
            if (!ofVerb.isEmpty()) {
                return ofVerb;
            }
            var isFirst = at == 0 || items.get(at - 1).isPunctuation();
            if (item.isOf("OCCASION_OF") || (isFirst && item.isOf("DURING"))) {
                var told = lastSubject(scene, at);
                return told.isEmpty() ? subjectBehind(scene, noun) : told;
            }
            if (item.isPunctuation() || item.chunk() != null || item.isOf("POSSESSIVE")) {
                return List.of();
            }
        }
        return List.of();
    }

    /// "(X flew) to Cairo on Monday (to attend)": whoever made the journey that "to" tells the
    /// purpose of.
    private List<Party> ofJourney(Scene scene, int infinitive) {
        var at = infinitive - 1;
        while (at > 0 && isOfSetting(scene.items().get(at))) {
            at--;
        }
        var isJourney = at > 0 && scene.items().get(at).isOfAny(JOURNEYS) && at < infinitive - 1;
        return isJourney ? lastSubject(scene, at + 1) : List.of();
    }

    private static boolean isOfSetting(Item item) {
        return item.chunk() instanceof Chunk.Location
                || item.chunk() instanceof Chunk.Day
                || item.chunk() instanceof Chunk.State
                || item.isOf("PREPOSITION")
                || item.isOf("ADVERB");
    }

    /// "After meeting Y in Cairo, X (said)": the subject of the clause behind the next comma.
    private List<Party> subjectBehind(Scene scene, int verb) {
        var items = scene.items();
        var comma = verb + 1;
        while (comma < items.size()
                && !(items.get(comma).isComma() && opensWithActor(scene, comma))) {
            comma++;
        }
        var chunks = new ArrayList<Chunk>();
        for (var i = comma + 1; i < items.size() && !scene.isVerb(i); i++) {
            if (mayAct(items.get(i))) {
                addChunk(chunks, items.get(i));
            }
            if (isSubjectOfVerb(scene, i, items.size())) {
                return story.parties(chunks);
            }
        }
        return List.of();
    }

    private static boolean opensWithActor(Scene scene, int comma) {
        var items = scene.items();
        var at = comma + 1;
        while (at < items.size() && (items.get(at).isOf("ARTICLE") || items.get(at).isOf("BOTH"))) {
            at++;
        }
        return at < items.size() && mayAct(items.get(at));
    }

    /// The subject of a verb behind "and", of one right behind its subject, or of "it also …",
    /// which goes on about the first subject of the sentence before.
    private List<Party> ofJoined(Scene scene, int verb) {
        var items = scene.items();
        var before = verb - 1;
        while (before >= 0 && mayStandBetween(items.get(before))) {
            before--;
        }
        if (before < 0) {
            return List.of();
        }
        if (items.get(before).isConjunction()) {
            return lastSubject(scene, before);
        }
        if (isUndertaken(scene, before)) {
            return lastSubject(scene, before + 1);
        }
        var governing = ofGoverning(scene, verb, before);
        if (!governing.isEmpty()) {
            return governing;
        }
        if (isSubjectOfVerb(scene, before, verb + 1)) {
            return listEndingAt(scene, before);
        }
        var isPronoun = items.get(before).isOf("PRONOUN") || items.get(before).isOf("SIDE_PRONOUN");
        return isPronoun && before == 0 && scene.number() > 0
                ? firstSubject(story.scenes().get(scene.number() - 1))
                : List.of();
    }

    /// Whoever does what a verb says that depends on another: "(refused) to", "(said) it would",
    /// "(urged) Japan to", "(escalated the row) by closing", "(accused) Japan of closing"; empty
    /// where it does not.
    ///
    /// @param before the last item before the verb but adverbs
    private List<Party> ofGoverning(Scene scene, int verb, int before) {
        var items = scene.items();
        var isInfinitive = items.get(before).isOf("INFINITIVE");
        var at = isInfinitive ? before - 1 : before;
        while (at > 0 && mayStandBetween(items.get(at)) && !items.get(at).isOfAny(GOING_ABOUT)) {
            at--;
        }
        if (at < 1) {
            return List.of();
        }
        var word = items.get(at);
        if (isInfinitive && mayAct(word)) {
            return items.get(at - 1).isOfAny(ASKING) ? listEndingAt(scene, at) : List.of();
        }
        if (isInfinitive || !items.get(before).isOf("PREPOSITION")) {
            var isGoingAbout = word.isOfAny(GOING_ABOUT);
            if (isGoingAbout || isOfItself(scene, at)) {
                return lastSubject(scene, isGoingAbout ? at + 1 : at);
            }
        }
        if (isInfinitive || scene.isVerb(verb)) {
            return List.of();
        }
        var isOfObject =
                word.isOf("PREPOSITION")
                        && at > 1
                        && mayAct(items.get(at - 1))
                        && items.get(at - 2).isOfAny(JUDGING);
        if (isOfObject) {
            return listEndingAt(scene, at - 1);
        }
        if (!word.isComma() && !word.isOf("AUTHORED")) {
            return List.of();
        }
        var last = lastSubject(scene, at);
        return last.isEmpty() && !word.isComma() ? atBeginning(scene) : last;
    }

    /// Whoever stands at the beginning of a sentence.
    private List<Party> atBeginning(Scene scene) {
        var items = scene.items();
        var at = items.getFirst().isOf("ARTICLE") ? 1 : 0;
        return at + 1 < items.size() && mayAct(items.get(at)) && !items.get(at + 1).isComma()
                ? listEndingAt(scene, at)
                : List.of();
    }

    /// "(Said that) it (will)": whether a pronoun behind a verb of speech stands for who speaks.
    private static boolean isOfItself(Scene scene, int at) {
        var items = scene.items();
        if (!items.get(at).isOf("SIDE_PRONOUN") && !items.get(at).isOf("PRONOUN")) {
            return false;
        }
        var verb =
                items.get(at - 1).isOf("CLAUSE_BREAK") && !scene.isVerb(at - 1) ? at - 2 : at - 1;
        while (verb > 0 && mayStandBetween(items.get(verb))) {
            verb--;
        }
        return verb > 0 && items.get(verb).isOfAny(SPEAKING);
    }

    /// "Agreed to (recognise)", "plans to": whether an item ends the words that say that somebody
    /// will do something.
    private static boolean isUndertaken(Scene scene, int at) {
        var verb = scene.items().get(at).isOf("INFINITIVE") ? at - 1 : at;
        return verb > 0
                && scene.isVerb(verb)
                && (scene.items().get(verb).isOf("COMMIT")
                        || scene.items().get(verb).isOf("AGREE")
                        || scene.items().get(verb).isOf("VOTED_TO"));
    }

    /// Whether an item may stand between a verb and its subject without a part in what is told.
    private static boolean mayStandBetween(Item item) {
        return item.isOf("ADVERB")
                || item.isOf("FILLER")
                || item.isOf("ALSO")
                || item.isOf("BOTH")
                || item.chunk() instanceof Chunk.Day;
    }

    private List<Party> lastSubject(Scene scene, int end) {
        return subjectAmong(scene, backwards(end), end);
    }

    private List<Party> firstSubject(Scene scene) {
        var end = scene.items().size();
        return subjectAmong(scene, IntStream.range(0, end), end);
    }

    private List<Party> subjectAmong(Scene scene, IntStream items, int end) {
        return items.filter(i -> isSubjectOfVerb(scene, i, end))
                .mapToObj(i -> listEndingAt(scene, i))
                .findFirst()
                .orElse(List.of());
    }

    private static IntStream backwards(int end) {
        return IntStream.range(0, end).map(i -> end - 1 - i);
    }

    /// Whether somebody who may act stands before a verb: right before it or with what is inserted
    /// between two commas, and behind nothing that governs him.
    private static boolean isSubjectOfVerb(Scene scene, int at, int end) {
        if (!mayAct(scene.items().get(at)) || isGoverned(scene, at)) {
            return false;
        }
        var next = behindAuxiliaries(scene, at + 1, end);
        if (next < end
                && scene.items().get(next).isComma()
                && !(scene.items().get(at).chunk() instanceof Chunk.Persons
                        && next + 1 < end
                        && scene.isVerb(next + 1))) {
            next = behindAuxiliaries(scene, behindInsertion(scene, next, end), end);
        }
        next = next < end && scene.items().get(next).isComma() ? next + 1 : next;
        return next < end && (scene.isVerb(next) || scene.items().get(next).isOfAny(GOING_ABOUT));
    }

    /// Whether a preposition, a verb or another word stands before somebody that makes him its
    /// object.
    private static boolean isGoverned(Scene scene, int at) {
        var before = at - 1;
        while (before >= 0
                && (scene.items().get(before).isOf("ARTICLE")
                        || scene.items().get(before).isOf("BOTH"))) {
            before--;
        }
        if (before < 0 || scene.items().get(before).isOf("CLAUSE_BREAK")) {
            return false;
        }
        var word = scene.items().get(before);
        return word.isOf("PREPOSITION") || word.isOf("GOVERNS") || word.isVerb();
    }

    private static int behindAdverbs(Scene scene, int from, int end) {
        var at = from;
        while (at < end && mayStandBetween(scene.items().get(at))) {
            at++;
        }
        return at;
    }

    /// "Has also been": just behind the adverbs and forms of "to be" before a verb.
    private static int behindAuxiliaries(Scene scene, int from, int end) {
        var at = behindAdverbs(scene, from, end);
        return at < end && isAuxiliary(scene.items().get(at))
                ? behindAuxiliaries(scene, at + 1, end)
                : at;
    }

    private static boolean isAuxiliary(Item item) {
        return item.isOf("BE") && !item.isVerb();
    }

    /// Just behind the second of two commas; the end where none follows soon.
    private static int behindInsertion(Scene scene, int comma, int end) {
        for (var i = comma + 1; i < Math.min(end, comma + Insertions.MAX_ITEMS); i++) {
            if (scene.items().get(i).isComma()) {
                return i + 1;
            }
        }
        return end;
    }

    /// "Germany and France": whoever is listed before the last one too.
    private List<Party> listEndingAt(Scene scene, int last) {
        var items = scene.items();
        var chunks = new ArrayList<Chunk>();
        addChunk(chunks, items.get(last));
        var at = last - 1;
        while (at > 0
                && (items.get(at).isConjunction() || items.get(at).isComma())
                && mayAct(items.get(at - 1))) {
            addChunk(chunks, items.get(at - 1));
            at -= 2;
        }
        return story.parties(chunks.reversed());
    }

    private static void addChunk(List<Chunk> chunks, Item item) {
        if (item.chunk() != null) {
            chunks.add(item.chunk());
        }
    }

    /// Whether an item names somebody who acts: no nationality, and no place but a capital or
    /// palace that stands for its state.
    private static boolean mayAct(Item item) {
        return switch (item.chunk()) {
            case Chunk.Persons _, Chunk.Body _ -> true;
            case Chunk.State state -> !state.isNationality();
            case Chunk.Location location -> location.place().isMetonym();
            case null, default -> false;
        };
    }

    private List<Party> ofVerbBefore(Scene scene, int verb) {
        if (isOfBodyAtHome(scene, verb)) {
            return ofStateBefore(scene, verb);
        }
        return mayShare(scene, verb) && !hasOwnSubject(scene, verb)
                ? ofAnyBefore(scene, verb)
                : List.of();
    }

    /// "The government sent", "(said) that the ministry sent": whether the subject of a verb is a
    /// body of a state that is not told beside it.
    private static boolean isOfBodyAtHome(Scene scene, int verb) {
        return isBodyAtHome(scene, verb + 1) || isBodyAtHome(scene, verb - 1);
    }

    private static boolean isBodyAtHome(Scene scene, int at) {
        return at >= 0
                && at < scene.items().size()
                && (scene.items().get(at).isOf("OF_STATE")
                        || scene.items().get(at).isOf("HOME_MINISTRY"))
                && !(at + 1 < scene.items().size()
                        && scene.items().get(at + 1).chunk() instanceof Chunk.State)
                && scene.items().get(at).reading().preposition().isEmpty();
    }

    /// The state of whoever acted last before a verb, in its sentence or as the first in the one
    /// before.
    private List<Party> ofStateBefore(Scene scene, int verb) {
        var told = doer(scene, backwards(verb), verb);
        if (told.isEmpty() && scene.number() > 0) {
            var before = story.scenes().get(scene.number() - 1);
            var end = before.items().size();
            told = doer(before, IntStream.range(0, end), end);
        }
        return told.stream().map(story::state).distinct().limit(1).toList();
    }

    private List<Party> doer(Scene scene, IntStream verbs, int end) {
        return verbs.mapToObj(at -> subjectBeside(scene, at, end, scene.items().get(at)))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Party> ofAnyBefore(Scene scene, int verb) {
        var here = subjectBefore(scene, verb, scene.items().get(verb));
        if (!here.isEmpty() || scene.number() == 0 || hasVerbBefore(scene, verb)) {
            return here;
        }
        return firstSubjectIn(story.scenes().get(scene.number() - 1), scene.items().get(verb));
    }

    /// "(The deal with) the United States opens …": whether a lone state right before what is a
    /// verb and no noun can be no subject of it.
    boolean isOfAnother(Scene scene, int verb, List<Chunk> subject) {
        return verb > 0
                && !scene.items().get(verb).isNoun()
                && subject.size() == 1
                && subject.getFirst().equals(scene.items().get(verb - 1).chunk())
                && (verb == 1 || !scene.items().get(verb - 2).isOf("BOTH"))
                && gender.isObjectOf(scene.items().get(verb), subject.getFirst());
    }

    /// Whether a verb begins its sentence or is joined to what stands before it.
    private static boolean mayShare(Scene scene, int verb) {
        return verb == 0
                || scene.items().get(verb).reading().hasConjunction()
                || scene.items().get(verb - 1).isOf("ALSO")
                || scene.items().get(verb - 1).isOf("GOES_ON")
                || scene.items().get(verb - 1).isComma();
    }

    private boolean hasOwnSubject(Scene scene, int verb) {
        var behind = behindAdverbs(scene, verb + 1, scene.items().size());
        return behind < scene.items().size()
                && isSubjectOf(scene, behind, verb, scene.items().get(verb));
    }

    private static boolean hasVerbBefore(Scene scene, int verb) {
        return IntStream.range(0, verb).anyMatch(scene::isVerb);
    }

    /// The subject of the last verb before an item that has one beside it and may be that of
    /// another verb too.
    private List<Party> subjectBefore(Scene scene, int end, Item shared) {
        return subjectBesideAny(scene, backwards(end), end, shared);
    }

    private List<Party> firstSubjectIn(Scene scene, Item shared) {
        var end = scene.items().size();
        return subjectBesideAny(scene, IntStream.range(0, end), end, shared);
    }

    private List<Party> subjectBesideAny(Scene scene, IntStream verbs, int end, Item shared) {
        return verbs.mapToObj(verb -> subjectBeside(scene, verb, end, shared))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Whoever stands beside a verb, or behind "that", as a subject.
    private List<Party> subjectBeside(Scene scene, int verb, int end, Item shared) {
        var isThat = scene.items().get(verb).isOf("BARE_THAT");
        if (!scene.isVerb(verb) && !isThat) {
            return List.of();
        }
        var behind = behindAdverbs(scene, verb + 1, end);
        if (behind < end && isSubjectOf(scene, behind, verb, shared)) {
            return listFrom(scene, behind, end);
        }
        return !isThat
                        && verb > 0
                        && opensClause(scene, verb - 1)
                        && isSubjectOf(scene, verb - 1, verb, shared)
                ? listFrom(scene, verb - 1, verb)
                : List.of();
    }

    /// Whether nothing of its clause stands before an item.
    private static boolean opensClause(Scene scene, int at) {
        return at == 0
                || scene.items().get(at - 1).isPunctuation()
                || scene.items().get(at - 1).isOf("CLAUSE_BREAK")
                || scene.items().get(at - 1).isOf("GAP_BREAK");
    }

    /// Whether somebody may be the subject of a verb and of the one that shares it.
    private boolean isSubjectOf(Scene scene, int at, int verb, Item shared) {
        var item = scene.items().get(at);
        var chunk = item.chunk();
        if (chunk == null || !mayAct(item) || !item.reading().preposition().isEmpty()) {
            return false;
        }
        var told = scene.items().get(verb);
        var parties = story.parties(List.of(chunk));
        return !parties.isEmpty()
                && Stream.of(told, shared)
                        .filter(Item::isVerb)
                        .allMatch(one -> mayBeOf(one, item, parties.getFirst()));
    }

    private boolean mayBeOf(Item verb, Item subject, Party party) {
        return subject.chunk() instanceof Chunk.State state
                ? gender.mayBeSubjectOf(verb, state)
                : gender.mayBeOf(party, verb);
    }

    /// "Germany and France" where "and" is written to the name: whoever is listed behind the first.
    private List<Party> listFrom(Scene scene, int first, int end) {
        var chunks = new ArrayList<Chunk>();
        addChunk(chunks, scene.items().get(first));
        for (var i = first + 1;
                i < end
                        && mayAct(scene.items().get(i))
                        && scene.items().get(i).reading().hasConjunction();
                i++) {
            addChunk(chunks, scene.items().get(i));
        }
        return story.parties(chunks);
    }
}
