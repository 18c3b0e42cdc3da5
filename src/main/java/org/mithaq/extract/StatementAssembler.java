package org.mithaq.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    /// Words behind which a noun stands that is no subject.
    private static final List<String> GOVERNING =
            List.of("AFTERWARDS", "GENITIVE_FOLLOWS", "ONCE_DONE", "DURING", "ON_OCCASION");

    /// Confidence by hand: a verb that is itself a stance is clearer than a verb of speech.
    private static final double CONFIDENCE_OF_STANCE_VERB = 0.85;

    private static final double CONFIDENCE_OF_STANCE_WORD = 0.75;
    private static final double CONFIDENCE_OF_SPEECH = 0.6;

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

    /// Words that may stand between a subject and its verb: "not", "will".
    private static final Set<String> PARTICLES = Set.of("NEGATION", "REFUSES", "FILLER");

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
    private final SpeakerReader speakerReader;
    private final List<StatementDraft> statements = new ArrayList<>();
    private OpenQuotation quotation = OpenQuotation.NONE;

    StatementAssembler(Story story, LanguageLexicon language, SubjectGender gender) {
        this.story = story;
        this.lexicon = language;
        this.stances = new StanceReader(story, language);
        this.speakerReader = new SpeakerReader(story, language, gender);
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
                .filter(s -> statements.stream().noneMatch(s::isTakenFurther))
                .filter(s ->
                        s.sentence != StatementDraft.TITLE
                                || statements.stream().noneMatch(other -> other.tellsAnew(s)))
                .toList();
    }

    void read(Scene scene, List<Draft> found) {
        var drafts =
                withoutWhole(
                        found.stream()
                                .map(draft -> speakerReader.asOfBody(scene, draft))
                                .filter(draft -> !isPassive(scene, draft))
                                .filter(draft -> !isAgain(scene, draft.match().trigger()))
                                .toList());
        var seen = 0;
        for (var i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            speakerReader.passUnknown(scene, seen, draft.match().trigger());
            seen = draft.match().trigger() + 1;
            var next = i + 1;
            while (next < drafts.size() && isWithin(scene, draft, drafts.get(next))) {
                next++;
            }
            read(scene, draft, next < drafts.size() ? drafts.get(next) : null);
            i = next - 1;
        }
        speakerReader.passUnknown(scene, seen, scene.items().size());
        quotation = quotation.behind(scene);
    }

    /// A sentence as a whole is a position only where none of its verbs tells one, and only once.
    private static List<Draft> withoutWhole(List<Draft> drafts) {
        var told = drafts.stream().filter(draft -> !draft.rule().has("whole")).toList();
        return told.isEmpty() ? drafts.stream().limit(1).toList() : told;
    }

    /// Whether a draft is part of what another's speaker says: "the president said his country
    /// refuses …" is the president's word.
    private boolean isWithin(Scene scene, Draft draft, Draft inner) {
        var mayHold =
                draft.rule().has("speaker")
                        || draft.rule().has("forward")
                        || inner.rule().has("object");
        if (!mayHold) {
            return false;
        }
        if (!inner.rule().has("speaker")) {
            return isOwnWord(scene, draft, inner) || isInQuotationOf(scene, draft, inner);
        }
        var between = inner.match().from() - draft.match().to();
        if ((inner.rule().has("object") && isObjectOf(scene, draft, inner))
                || (between <= MAX_ITEMS_BEFORE_CLAUSE && opensClauseBehind(scene, inner))
                || (between <= MAX_ITEMS_BEFORE_CLAUSE && isNounBehindThat(scene, inner))
                || isOfSubjectBefore(scene, inner)
                || isObject(draft, inner)) {
            return true;
        }
        var speakers =
                draft.rule().has("speaker")
                        ? story.parties(draft.slot(draft.rule().then("speaker", "")))
                        : speakerReader.of(scene, draft);
        var innerSpeakers = story.parties(inner.slot(inner.rule().then("speaker", "")));
        return speakers.size() == 1
                && innerSpeakers.size() == 1
                && innerSpeakers.getFirst() instanceof Party.Delegation
                && innerSpeakers.getFirst().isOfSameSide(speakers.getFirst());
    }

    /// "Praised the Union's support for …", "reaffirmed the Union's and Italy's commitment to …".
    private static boolean isObjectOf(Scene scene, Draft draft, Draft inner) {
        var from = draft.match().to();
        var to = inner.match().from();
        return to - from <= MAX_ITEMS_BEFORE_OBJECT
                || scene.items().subList(from, to).stream()
                        .allMatch(StatementAssembler::isOfHolders);
    }

    private static boolean isOfHolders(Item item) {
        return item.chunk() instanceof Chunk.State
                || item.chunk() instanceof Chunk.Body
                || item.isConjunction()
                || item.isPunctuation()
                || item.isOf("ARTICLE")
                || item.isOf("POSSESSIVE");
    }

    /// "Said that the efforts go on and we support them": the stance that the words so far do not
    /// tell.
    private boolean isOwnWord(Scene scene, Draft draft, Draft inner) {
        if (!draft.rule().has("stance")
                || !speakerReader.isFirstPerson(scene.items().get(inner.match().trigger()))) {
            return false;
        }
        var speakers = speakerReader.of(scene, draft);
        return !speakers.isEmpty()
                && stances.of(Saying.of(scene, draft, inner), speakers.getFirst())
                        == Stance.NEUTRAL;
    }

    /// "Said: \"We condemn …\"": whoever says "we" in a quotation is whoever it is a quotation of.
    private static boolean isInQuotationOf(Scene scene, Draft draft, Draft inner) {
        return draft.rule().has("speaker")
                && inner.rule().then("understood", "").equals("voice")
                && Saying.isQuoted(scene, draft.match().to(), inner.match().from());
    }

    /// "He told the administration his refusal …": who stands behind the verb of a subject before
    /// it is its object, whatever follows looks like.
    private static boolean isObject(Draft draft, Draft inner) {
        return draft.match().from() < draft.match().trigger()
                && draft.match().trigger() + 1 == inner.match().from()
                && inner.match().from() < inner.match().trigger();
    }

    /// "That the refusal of Congress …": right behind "that" stands a noun, even where it is
    /// written as a verb is.
    private static boolean isNounBehindThat(Scene scene, Draft inner) {
        var verb = inner.match().trigger();
        return inner.match().from() == verb
                && scene.hasDirectlyBefore(verb, "BARE_THAT")
                && scene.items().get(verb).isNoun();
    }

    /// "That his country (will not) support(s) Iraq": the subject of the verb stands before it, and
    /// what stands behind it is its object; "that Turkey (may) support Iraq" is no position of
    /// Turkey either.
    private boolean isOfSubjectBefore(Scene scene, Draft inner) {
        var verb = inner.match().trigger();
        if (inner.match().from() != verb
                || inner.tense() == Tense.PAST
                || scene.items().get(verb).reading().hasConjunction()) {
            return false;
        }
        var at = verb - 1;
        while (at > 0 && scene.items().get(at).isOfAny(PARTICLES)) {
            at--;
        }
        return at >= 0
                && (scene.items().get(at).isOf("OWN")
                        || (inner.tense() == Tense.PRESENT
                                && scene.items().get(at).isOf("BARE_THAT"))
                        || (at > 0
                                && Saying.opensClause(scene.items().get(at - 1))
                                && mayBeSubject(scene.items().get(at))));
    }

    private boolean mayBeSubject(Item item) {
        return item.reading().preposition().isEmpty()
                && (item.chunk() != null || lexicon.isDefinite(item.bareForm()));
    }

    /// "That Iran supports …" right behind the verb of speech is what its speaker says.
    private static boolean opensClauseBehind(Scene scene, Draft inner) {
        var from = inner.match().from();
        return from > 0
                && from < inner.match().trigger()
                && !(scene.items().get(from).chunk() instanceof Chunk.Persons)
                && Saying.opensClause(scene.items().get(from - 1));
    }

    /// "(The observatory) accuses Israel", as headlines say it: words that no list knows stand
    /// before a verb in the present as its subject, and whoever stands behind it is no speaker.
    private static boolean hasOtherSubject(Scene scene, Draft draft) {
        var trigger = draft.match().trigger();
        var behind = scene.items().get(trigger).from();
        return trigger > 0
                && draft.tense() == Tense.PRESENT
                && draft.slot(draft.rule().then("speaker", "")).stream()
                        .anyMatch(chunk -> chunk.extent().from() > behind)
                && scene.items().subList(0, trigger).stream()
                        .allMatch(StatementAssembler::isUnknownNoun);
    }

    private static boolean isUnknownNoun(Item item) {
        return item.isPlain()
                && (!item.isPunctuation()
                        || Saying.isQuotationMark(item)
                        || Saying.CLOSING.contains(item.form()))
                && item.reading().preposition().isEmpty()
                && !item.reading().hasConjunction();
    }

    private void read(Scene scene, Draft draft, @Nullable Draft next) {
        var told =
                opensClause(scene, draft) && !hasOtherSubject(scene, draft)
                        ? speakerReader.of(scene, draft)
                        : List.<Party>of();
        var speakers = speakerReader.inVoice(quotation.speakers(scene, draft, told));
        if (draft.rule().has("voice")) {
            speakerReader.speakAsVoice(speakers);
        }
        if (speakers.isEmpty()
                || (speakers.size() > MAX_SPEAKERS && !draft.rule().has("understood"))) {
            return;
        }
        var takesNoPosition = draft.rule().then("stance", "").equals("NONE");
        if (takesNoPosition && draft.rule().has("voice")) {
            return;
        }
        if (!draft.rule().has("object")) {
            speakerReader.speak(speakers, scene);
        }
        if (takesNoPosition) {
            return;
        }
        var saying = Saying.of(scene, draft, next);
        if (saying.goesOn()) {
            quotation = new OpenQuotation(speakers, scene.number() + 1);
        }
        var stance = stances.of(saying, speakers.getFirst());
        if (stance == null
                || (stance == Stance.NEUTRAL && (speakers.size() > 1 || saying.isEmpty()))) {
            return;
        }
        speakers.stream()
                .limit(isSaidByEach(scene, draft) ? MAX_SPEAKERS : 1)
                .forEach(speaker ->
                        FactDraft.join(statements, telling(saying, speaker, speakers, stance)));
    }

    /// "Egypt and Jordan welcomed": whoever is named beside others takes the position himself. What
    /// "both sides" say is told once, for the first; the others are whom it concerns.
    private static boolean isSaidByEach(Scene scene, Draft draft) {
        var slot = draft.slot(draft.rule().then("speaker", ""));
        return slot.stream().noneMatch(StatementAssembler::isBothSides)
                && slot.stream().map(Chunk.Persons.class::isInstance).distinct().count() == 1
                && scene.items().subList(draft.match().from() + 1, draft.match().to()).stream()
                        .anyMatch(item -> item.isConjunction() || item.reading().hasConjunction());
    }

    private static boolean isBothSides(Chunk chunk) {
        return chunk instanceof Chunk.Group
                || (chunk instanceof Chunk.Persons persons
                        && persons.persons().stream()
                                .anyMatch(mention ->
                                        mention.reference() == PersonMention.Reference.BOTH_SIDES));
    }

    /// A verb that comes before its speaker opens a clause; elsewhere what follows it is its
    /// object: "the leadership congratulates the president".
    private boolean opensClause(Scene scene, Draft draft) {
        var from = draft.match().from();
        if (from != draft.match().trigger() || !draft.rule().has("speaker") || from == 0) {
            return true;
        }
        var before = scene.items().get(from - 1);
        if ((before.isOf("GAP_BREAK") && !isTold(scene.items().get(from)))
                || isGoverned(scene, from)) {
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

    /// "The work on urging Tehran", "in view of the refusal of many": a noun that is written as a
    /// verb is.
    private static boolean isGoverned(Scene scene, int verb) {
        var before = scene.items().get(verb - 1);
        return !scene.items().get(verb).reading().hasConjunction()
                && (before.isOf("PREPOSITION") || before.isOf("GENITIVE_FOLLOWS"));
    }

    /// "She affirmed again": right behind a verb no participle stands but an adverb written so.
    private static boolean isAgain(Scene scene, int at) {
        return at > 0 && scene.items().get(at).isOf("FILLER") && scene.items().get(at - 1).isVerb();
    }

    /// "Egypt is considered one of the strongest", written as "Egypt considers": what it would
    /// consider something is not told.
    private boolean isPassive(Scene scene, Draft draft) {
        var verb = draft.match().trigger();
        if (draft.tense() != Tense.PRESENT || !scene.items().get(verb).isOf("TAKEN_FOR")) {
            return false;
        }
        var at = Math.max(draft.match().to(), verb + 1);
        return at < scene.items().size()
                && scene.items().get(at).chunk() == null
                && !Saying.opensClause(scene.items().get(at))
                && !scene.items().get(at).isPunctuation()
                && !lexicon.isDefinite(scene.items().get(at).bareForm())
                && !scene.items().get(at).isOf("DEMONSTRATIVE");
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
        return lexicon.isDefinite(item.bareForm()) && !isGovernedNoun(scene, at);
    }

    /// "After the meeting (he said)", "in the course of the talks": whether a preposition stands
    /// before a noun, or before the noun whose possessor it is.
    private boolean isGovernedNoun(Scene scene, int at) {
        if (at == 0) {
            return false;
        }
        var before = scene.items().get(at - 1);
        if (functionWords.contains(before.bareForm()) || before.isOfAny(GOVERNING)) {
            return true;
        }
        return before.chunk() == null
                && !before.isVerb()
                && !lexicon.isDefinite(before.bareForm())
                && (!before.reading().preposition().isEmpty()
                        || (at > 1
                                && functionWords.contains(scene.items().get(at - 2).bareForm())));
    }

    private boolean isOfTitle(Scene scene) {
        var first = story.text().tokens().get(scene.sentence().from());
        return first.start() < story.text().article().title().length();
    }

    private StatementDraft telling(
            Saying saying, Party speaker, List<Party> speakers, Stance stance) {
        var scene = saying.scene();
        var draft = saying.draft();
        var telling =
                new StatementDraft(speaker, stance, draft.rule().id(), confidence(draft, stance));
        var named = new LinkedHashSet<Party>();
        for (var i = firstHeard(saying); i < saying.to(); i++) {
            hear(scene, i, speaker, named, telling);
        }
        var more = saying.goesOn() ? story.sceneBehind(scene) : null;
        for (var i = 0; more != null && i < more.items().size(); i++) {
            hear(more, i, speaker, named, telling);
        }
        if (named.isEmpty() && stance != Stance.NEUTRAL) {
            story.titleParties().forEach(party -> about(party, speaker, named));
        }
        // who speaks together speaks to each other, unless each speaks of others
        if (named.isEmpty() || !isSaidByEach(scene, draft)) {
            speakers.forEach(other -> about(other, speaker, named));
        }
        telling.isLoose = !isPosition(named, stance) && !concernsOthers(speaker, stance, telling);
        telling.isTaken = !draft.rule().has("stance");
        telling.about.addAll(named);
        telling.sentence = isOfTitle(scene) ? StatementDraft.TITLE : scene.number();
        telling.addEvidence(saying.quote());
        if (more != null) {
            telling.addEvidence(Saying.start(more));
        }
        var day = scene.setting().dayNear(draft.match().trigger());
        telling.date = day == null ? null : day.date().past();
        return telling;
    }

    /// "On Syria, the minister stressed …": what he speaks of may stand before him.
    private static int firstHeard(Saying saying) {
        return saying.scene().items().getFirst().isOf("SUBJECT_FIRST")
                        && !saying.draft().rule().has("understood")
                ? 0
                : saying.heard();
    }

    private void hear(
            Scene scene, int item, Party speaker, Set<Party> named, StatementDraft telling) {
        about(scene.items().get(item), speaker, named);
        telling.isOnIssue |=
                scene.items().get(item).chunk() instanceof Chunk.OfBody
                        || scene.items().get(item).isOf("ISSUE")
                        || scene.items().get(item).isOf("NAMED_AGREEMENT");
        if (isTopic(scene.items().get(item))) {
            telling.topics.add(scene.quote(item, item + 1, List.of()));
        }
    }

    /// "The Arab region" is not about what the Arab states do together: an adjective names nobody.
    private void about(Item item, Party speaker, Set<Party> named) {
        var chunk = item.chunk();
        if (chunk == null
                || chunk instanceof Chunk.Day
                || chunk instanceof Chunk.Group
                || chunk instanceof Chunk.Own
                || chunk instanceof Chunk.OfBody) {
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

    /// Whether what a speaker says concerns others by his post: an ambassador speaks to the state
    /// of his duty, a minister of foreign affairs of agreements.
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
                var isPosted = person.member().office() == OfficeType.AMBASSADOR;
                yield ((isOfOrganization || isPosted) && stance != Stance.NEUTRAL)
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
