package org.mithaq.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Stance;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;

/// Makes positions from what the rules match: who speaks, how he stands, and whom it concerns.
///
/// A position is taken on something between states: where the words after the verb name no side but
/// the speaker's own, nothing is made of them.
final class StatementAssembler {

    /// Confidence by hand: a verb that is itself a stance is clearer than a verb of speech.
    private static final double CONFIDENCE_OF_STANCE_VERB = 0.85;

    private static final double CONFIDENCE_OF_STANCE_WORD = 0.75;
    private static final double CONFIDENCE_OF_SPEECH = 0.6;

    /// An understood speaker was named at most so many sentences before.
    private static final int MEMORY_SENTENCES = 4;

    /// How many items may stand between a verb and the position that is its object: "praised the
    /// Union's support for …".
    private static final int MAX_ITEMS_BEFORE_OBJECT = 1;

    /// How many items may stand between a verb of speech and the subject of the clause that is
    /// said.
    private static final int MAX_ITEMS_BEFORE_CLAUSE = 2;

    /// How many positions of one sentence's speakers are made: "the leaders" are two, not ten.
    private static final int MAX_SPEAKERS = 3;

    /// Word classes, beside the forms of agreements, of what states have to do with each other.
    private static final Set<String> TOPICS =
            Set.of("TOPIC", "ISSUE", "SANCTIONS_NOUN", "NEGOTIATION_NOUN", "MEDIATION_NOUN");

    private static final Set<OfficeType> FOREIGN_POSTS =
            Set.of(
                    OfficeType.FOREIGN_MINISTER,
                    OfficeType.DEPUTY_FOREIGN_MINISTER,
                    OfficeType.ENVOY,
                    OfficeType.AMBASSADOR,
                    OfficeType.ORG_HEAD);

    private final Story story;
    private final LanguageLexicon lexicon;
    private final StanceReader stances;
    private final Set<String> functionWords;
    private final List<StatementDraft> statements = new ArrayList<>();
    private final SpeakerGender gender;

    /// Who spoke, in the order of the text.
    private final List<Spoken> spoken = new ArrayList<>();

    /// Who says "I": the author of the text, the speaker of a transcript.
    private List<Party> voice = List.of();

    /// Speakers with the number of the sentence in which they spoke.
    private record Spoken(List<Party> speakers, int sentence) {}

    StatementAssembler(Story story, LanguageLexicon language) {
        this.story = story;
        this.lexicon = language;
        this.stances = new StanceReader(story, language);
        this.gender = new SpeakerGender(story, language);
        this.functionWords = language.profile().functionWords();
    }

    /// The positions told, once all sentences are read.
    ///
    /// Of those whose words name nobody whom they concern, only a stance counts that is taken in an
    /// article among states: one that tells what states did together, or in which officials of two
    /// states have a part.
    ///
    /// @param tellsOfStates whether the article tells what states did together
    List<StatementDraft> statements(boolean tellsOfStates) {
        var isAmongStates = tellsOfStates || story.isOfOfficialsOfStates();
        return statements.stream()
                .filter(s -> !s.isLoose || (isAmongStates && s.stance != Stance.NEUTRAL))
                .filter(s ->
                        s.sentence != StatementDraft.TITLE
                                || statements.stream().noneMatch(other -> other.tellsAnew(s)))
                .toList();
    }

    void read(Scene scene, List<Draft> drafts) {
        var seen = 0;
        for (var i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            passUnknownSpeakers(scene, seen, draft.match().trigger());
            seen = draft.match().trigger() + 1;
            var next = i + 1;
            while (next < drafts.size() && isWithin(scene, draft, drafts.get(next))) {
                next++;
            }
            read(scene, draft, next < drafts.size() ? drafts.get(next) : null);
            i = next - 1;
        }
        passUnknownSpeakers(scene, seen, scene.items().size());
    }

    /// Where somebody speaks whom no rule could name, nobody before him goes on.
    private void passUnknownSpeakers(Scene scene, int from, int to) {
        for (var i = from; i < to - 1; i++) {
            if (scene.items().get(i).isOf("SAY")
                    && scene.items().get(i).isVerb()
                    && isUnknownSubject(scene.items().get(i + 1))) {
                spoken.add(new Spoken(List.of(), scene.number()));
            }
        }
    }

    private boolean isUnknownSubject(Item item) {
        return item.chunk() == null
                && item.classes().isEmpty()
                && !item.isPunctuation()
                && item.reading().preposition().isEmpty()
                && !functionWords.contains(item.bareForm())
                && lexicon.readings(item.form()).stream()
                        .allMatch(reading -> reading.preposition().isEmpty());
    }

    /// Whether a draft is part of what another's speaker says: "the president said his country
    /// refuses …" is the president's word.
    private boolean isWithin(Scene scene, Draft draft, Draft inner) {
        var mayHold = draft.rule().has("speaker") || draft.rule().has("forward");
        if (!mayHold) {
            return false;
        }
        if (!inner.rule().has("speaker")) {
            return isOwnWord(scene, draft, inner);
        }
        var between = inner.match().from() - draft.match().to();
        if ((inner.rule().has("object") && between <= MAX_ITEMS_BEFORE_OBJECT)
                || (between <= MAX_ITEMS_BEFORE_CLAUSE && opensClauseBehind(scene, inner))
                || isObject(draft, inner)) {
            return true;
        }
        var speakers =
                draft.rule().has("speaker")
                        ? story.parties(draft.slot(draft.rule().then("speaker", "")))
                        : speakers(scene, draft);
        var innerSpeakers = story.parties(inner.slot(inner.rule().then("speaker", "")));
        return speakers.size() == 1
                && innerSpeakers.size() == 1
                && innerSpeakers.getFirst() instanceof Party.Delegation
                && innerSpeakers.getFirst().isOfSameSide(speakers.getFirst());
    }

    /// "Said that the efforts go on and we support them": the stance that the words so far do not
    /// tell.
    private boolean isOwnWord(Scene scene, Draft draft, Draft inner) {
        if (!draft.rule().has("stance")
                || !isFirstPerson(scene.items().get(inner.match().trigger()))) {
            return false;
        }
        var speakers = speakers(scene, draft);
        return !speakers.isEmpty()
                && stances.of(Saying.of(scene, draft, inner), speakers.getFirst())
                        == Stance.NEUTRAL;
    }

    /// "He told the administration his refusal …": who stands behind the verb of a subject before
    /// it is its object, whatever follows looks like.
    private static boolean isObject(Draft draft, Draft inner) {
        return draft.match().from() < draft.match().trigger()
                && draft.match().trigger() + 1 == inner.match().from()
                && inner.match().from() < inner.match().trigger();
    }

    /// "That Iran supports …" right behind the verb of speech is what its speaker says.
    private static boolean opensClauseBehind(Scene scene, Draft inner) {
        var from = inner.match().from();
        return from > 0
                && from < inner.match().trigger()
                && !(scene.items().get(from).chunk() instanceof Chunk.Persons)
                && scene.items().get(from - 1).isOf("GAP_BREAK");
    }

    private void read(Scene scene, Draft draft, @Nullable Draft next) {
        var speakers = opensClause(scene, draft) ? speakers(scene, draft) : List.<Party>of();
        if (draft.rule().has("voice")) {
            voice = speakers;
        }
        if (speakers.isEmpty()
                || (speakers.size() > MAX_SPEAKERS && !draft.rule().has("understood"))) {
            return;
        }
        var takesNoPosition = draft.rule().then("stance", "").equals("NONE");
        if (takesNoPosition && draft.rule().has("voice")) {
            return;
        }
        spoken.add(new Spoken(speakers, scene.number()));
        if (takesNoPosition) {
            return;
        }
        var saying = Saying.of(scene, draft, next);
        var stance = stances.of(saying, speakers.getFirst());
        if (stance == null
                || (stance == Stance.NEUTRAL && (speakers.size() > 1 || saying.isEmpty()))) {
            return;
        }
        // a position of several is told once, for the first named; the others are whom it concerns
        FactDraft.join(statements, telling(saying, speakers, stance));
    }

    /// A verb that comes before its speaker opens a clause; elsewhere what follows it is its
    /// object: "the leadership congratulates the president".
    private boolean opensClause(Scene scene, Draft draft) {
        var from = draft.match().from();
        if (from != draft.match().trigger() || !draft.rule().has("speaker") || from == 0) {
            return true;
        }
        var before = scene.items().get(from - 1);
        if (before.isOf("GAP_BREAK") && !isTold(scene.items().get(from))) {
            return false;
        }
        return scene.items().get(from).reading().hasConjunction()
                || before.isPunctuation()
                || before.isConjunction()
                || before.isOf("CLAUSE_BREAK")
                || before.chunk() instanceof Chunk.Day
                || functionWords.contains(before.form())
                || !isSubject(scene, from - 1);
    }

    /// Whether a verb right behind "that" tells what is so; in the present it tells what should be.
    private static boolean isTold(Item verb) {
        return verb.classes().stream().noneMatch(one -> one.tense() == Tense.PRESENT);
    }

    /// Whether an item may be the subject of the verb behind it: a party, or a definite noun that
    /// no preposition governs.
    private boolean isSubject(Scene scene, int at) {
        var item = scene.items().get(at);
        if (item.chunk() != null) {
            return item.reading().preposition().isEmpty()
                    && (at == 0 || !scene.items().get(at - 1).isOf("PREPOSITION"));
        }
        return lexicon.isDefinite(item.bareForm())
                && (at == 0 || !functionWords.contains(scene.items().get(at - 1).bareForm()));
    }

    private List<Party> speakers(Scene scene, Draft draft) {
        var rule = draft.rule();
        var isAnothers =
                rule.has("speaker")
                        && (isFirstPerson(scene.items().get(draft.match().trigger()))
                                || isObjectBehind(draft));
        if (!isAnothers && (!rule.has("understood") || !mayBeUnderstood(scene, draft))) {
            var told = draft.slot(rule.then("speaker", ""));
            var speakers =
                    story.parties(told).stream().filter(StatementAssembler::isSpeaker).toList();
            var isUnclear =
                    speakers.isEmpty() && told.stream().anyMatch(Chunk.Group.class::isInstance);
            return isUnclear ? lastSpeakersOrFirst() : speakers;
        }
        if (rule.then("understood", "").equals("voice")) {
            return voice;
        }
        var inSentence = speakersBefore(scene, draft);
        if (rule.then("understood", "").equals("sentence")) {
            return inSentence;
        }
        if (!inSentence.isEmpty()) {
            return inSentence;
        }
        var before = lastSpeakers(scene, draft);
        if (!before.isEmpty()) {
            return before;
        }
        return scene.items().get(draft.match().from()).isOf("PAIR_PRONOUN")
                ? lastSpeakersOrFirst()
                : lastNamed(scene, draft);
    }

    /// "We support the agency": what stands beside such a verb is not its subject.
    private boolean isFirstPerson(Item verb) {
        return verb.classes().stream()
                .anyMatch(one ->
                        lexicon.subjects().isFirstPerson(verb.reading().form(), one.tense()));
    }

    /// "He asked the officials": several behind a verb in the case of an object.
    private boolean isObjectBehind(Draft draft) {
        return draft.match().from() == draft.match().trigger()
                && draft.slot(draft.rule().then("speaker", "")).stream()
                        .filter(Chunk.Persons.class::isInstance)
                        .map(Chunk.Persons.class::cast)
                        .flatMap(chunk -> chunk.persons().stream())
                        .filter(mention -> !mention.isNamed())
                        .map(PersonMention::officeSpan)
                        .filter(Objects::nonNull)
                        .anyMatch(post ->
                                lexicon.subjects()
                                        .isObject(
                                                story.text()
                                                        .text()
                                                        .substring(post.start(), post.end())));
    }

    /// Whom "the leaders" means where nobody says: who spoke last, else the official whom the
    /// article names first.
    private List<Party> lastSpeakersOrFirst() {
        return spoken.reversed().stream()
                .map(Spoken::speakers)
                .filter(speakers -> !speakers.isEmpty())
                .findFirst()
                .orElseGet(() -> firstNamed(story.chunks()));
    }

    /// Who spoke last, not long before: of several the one who may be the subject of the verb;
    /// empty for nobody.
    private List<Party> lastSpeakers(Scene scene, Draft draft) {
        for (var last : spoken.reversed()) {
            if (last.speakers().isEmpty() || scene.number() - last.sentence() > MEMORY_SENTENCES) {
                break;
            }
            if (mayGoOn(last.speakers(), scene, draft)) {
                return last.speakers();
            }
        }
        return List.of();
    }

    private boolean mayGoOn(List<Party> speakers, Scene scene, Draft draft) {
        if (speakers.isEmpty()) {
            return false;
        }
        return speakers.size() > 1
                || gender.mayBeOf(speakers.getFirst(), scene.items().get(draft.match().trigger()));
    }

    /// Whom "he" means where nobody has spoken: the official named first in the sentence before, as
    /// a rule its subject.
    private List<Party> lastNamed(Scene scene, Draft draft) {
        var isOne = scene.items().get(draft.match().from()).isOf("PRONOUN");
        return isOne && scene.number() > 0
                ? firstNamed(List.of(story.chunks().get(scene.number() - 1)))
                : List.of();
    }

    private List<Party> firstNamed(List<List<Chunk>> sentences) {
        for (var chunks : sentences) {
            for (var party : story.parties(chunks)) {
                if (party instanceof Party.Person person
                        && isSpeaker(party)
                        && person.member().office() != OfficeType.SPOKESPERSON) {
                    return List.of(party);
                }
            }
        }
        return List.of();
    }

    /// A verb that begins its sentence has an understood subject only where a preposition follows
    /// it at once: what else follows may be the subject.
    private boolean mayBeUnderstood(Scene scene, Draft draft) {
        var next = draft.match().trigger() + 1;
        if (draft.match().trigger() > 0
                || draft.match().to() > next
                || next >= scene.items().size()) {
            return true;
        }
        var item = scene.items().get(next);
        return !scene.items().get(0).isVerb()
                || (item.isPunctuation() && draft.rule().has("stance"))
                || item.isOf("PREPOSITION")
                || !item.reading().preposition().isEmpty()
                || lexicon.readings(item.form()).stream()
                        .anyMatch(reading -> !reading.preposition().isEmpty());
    }

    /// The speaker of a participle is whoever spoke last in its sentence, else its first person
    /// before any verb of speech: whoever stands behind one is spoken of. Where somebody gets a
    /// letter it is the last one, its sender.
    private List<Party> speakersBefore(Scene scene, Draft draft) {
        var before = scene.items().subList(0, draft.match().from());
        var isReceived =
                draft.rule().then("understood", "").equals("sentence")
                        && before.stream().anyMatch(item -> item.isOf("GET"));
        if (!isReceived
                && !spoken.isEmpty()
                && spoken.getLast().sentence() == scene.number()
                && mayGoOn(spoken.getLast().speakers(), scene, draft)) {
            return spoken.getLast().speakers();
        }
        List<Party> found = List.of();
        for (var i = 0; i < before.size() && (isReceived || !isSpeech(scene, i)); i++) {
            if (scene.items().get(i).chunk() instanceof Chunk.Persons persons
                    && (found.isEmpty() || isReceived)) {
                var parties = story.parties(List.of(persons));
                found =
                        parties.size() == 1
                                        && isSpeaker(parties.getFirst())
                                        && mayGoOn(parties, scene, draft)
                                ? parties
                                : found;
            }
        }
        return found.isEmpty() ? sideAtBeginning(scene) : found;
    }

    /// "Jordan summoned the ambassador and expressed …": the state or organisation with which a
    /// sentence begins; empty for none.
    private List<Party> sideAtBeginning(Scene scene) {
        var first =
                scene.items().stream()
                        .filter(item -> !item.isOf("ARTICLE"))
                        .findFirst()
                        .map(Item::chunk)
                        .orElse(null);
        var isSide =
                first instanceof Chunk.Body
                        || (first instanceof Chunk.State state
                                && state.form() != Chunk.StateForm.NATIONALITY
                                && state.extent().from() <= scene.sentence().from() + 1);
        return isSide ? story.parties(List.of(first)) : List.of();
    }

    /// Whether a verb of speech has its speaker behind it, whom no rule could name.
    private static boolean isSpeech(Scene scene, int at) {
        var item = scene.items().get(at);
        return item.isOf("STATE")
                && at + 1 < scene.items().size()
                && scene.items().get(at + 1).chunk() == null
                && !scene.items().get(at + 1).isOf("GAP_BREAK");
    }

    private static boolean isSpeaker(Party party) {
        return party.side() != null;
    }

    private boolean isOfTitle(Scene scene) {
        var first = story.text().tokens().get(scene.sentence().from());
        return first.start() < story.text().article().title().length();
    }

    private StatementDraft telling(Saying saying, List<Party> speakers, Stance stance) {
        var scene = saying.scene();
        var draft = saying.draft();
        var speaker = speakers.getFirst();
        var telling =
                new StatementDraft(speaker, stance, draft.rule().id(), confidence(draft, stance));
        var named = new LinkedHashSet<Party>();
        for (var i = saying.heard(); i < saying.to(); i++) {
            hear(scene, i, speaker, named, telling);
        }
        var more = saying.goesOn() ? story.sceneBehind(scene) : null;
        for (var i = 0; more != null && i < more.items().size(); i++) {
            hear(more, i, speaker, named, telling);
        }
        if (named.isEmpty() && stance != Stance.NEUTRAL) {
            story.titleParties().forEach(party -> about(party, speaker, named));
        }
        // who speaks together speaks to each other
        speakers.forEach(other -> about(other, speaker, named));
        telling.isLoose = !isPosition(named, stance) && !concernsOthers(speaker, stance, telling);
        telling.about.addAll(named);
        telling.sentence = isOfTitle(scene) ? StatementDraft.TITLE : scene.number();
        telling.addEvidence(saying.quote());
        if (more != null) {
            telling.addEvidence(Saying.start(more));
        }
        var day = scene.dayNear(draft.match().trigger());
        telling.date = day == null ? null : day.date().past();
        return telling;
    }

    private void hear(
            Scene scene, int item, Party speaker, Set<Party> named, StatementDraft telling) {
        about(scene.items().get(item), speaker, named);
        telling.isOnIssue |=
                scene.items().get(item).isOf("ISSUE")
                        || scene.items().get(item).isOf("NAMED_AGREEMENT");
        if (isTopic(scene.items().get(item))) {
            telling.topics.add(scene.quote(item, item + 1, List.of()));
        }
    }

    private void about(Item item, Party speaker, Set<Party> named) {
        var chunk = item.chunk();
        if (chunk == null || chunk instanceof Chunk.Day || chunk instanceof Chunk.Group) {
            return;
        }
        story.parties(List.of(chunk)).forEach(party -> about(party, speaker, named));
    }

    /// An official stands for his state here; the speaker's own side is not what he speaks about.
    private void about(Party party, Party speaker, Set<Party> named) {
        var side = party.side();
        if (side != null && !party.isOfSameSide(speaker)) {
            named.add(story.state(party));
        }
    }

    /// Where no word tells a stance, what is said has to concern another state: news of armed
    /// groups and parties is no position.
    private boolean isPosition(Set<Party> named, Stance stance) {
        return stance == Stance.NEUTRAL
                ? named.stream().anyMatch(p -> p.side() != null && story.isState(p.side()))
                : !named.isEmpty();
    }

    /// Whether what a speaker says of agreements concerns others by his post.
    private boolean concernsOthers(Party speaker, Stance stance, StatementDraft telling) {
        if (telling.isOnIssue && stance != Stance.NEUTRAL) {
            return true;
        }
        var hasTopic = !telling.topics.isEmpty();
        return switch (speaker) {
            case Party.Body _ -> hasTopic;
            case Party.Delegation _ -> false;
            case Party.Person person -> {
                var side = person.side();
                var isOfOrganization = side != null && !story.isState(side);
                yield (isOfOrganization && stance != Stance.NEUTRAL)
                        || (hasTopic
                                && person.member().office() != null
                                && FOREIGN_POSTS.contains(person.member().office()));
            }
        };
    }

    /// Words for what is agreed, fought or negotiated.
    private static boolean isTopic(Item item) {
        return item.classes().stream()
                .anyMatch(c ->
                        TOPICS.contains(c.name()) || AgreementAssembler.isAgreementClass(c.name()));
    }

    private static double confidence(Draft draft, Stance stance) {
        if (!draft.rule().has("stance")) {
            return CONFIDENCE_OF_STANCE_VERB;
        }
        return stance == Stance.NEUTRAL ? CONFIDENCE_OF_SPEECH : CONFIDENCE_OF_STANCE_WORD;
    }
}
