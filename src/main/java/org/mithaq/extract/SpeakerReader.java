package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.lexicon.Reading;

/// Who speaks where a text names him, and where it lets him be understood: whoever spoke last, the
/// subject of the sentence, "the leaders".
///
/// It reads an article from its beginning to its end: whoever spoke is told it by {@link #speak}.
final class SpeakerReader {

    /// An understood speaker was named at most so many sentences before.
    private static final int MEMORY_SENTENCES = 4;

    private final Story story;
    private final LanguageLexicon lexicon;
    private final SubjectGender gender;
    private final Set<String> functionWords;

    /// Who spoke, in the order of the text.
    private final List<Spoken> spoken = new ArrayList<>();

    /// Who says "I": the author of the text, the speaker of a transcript.
    private List<Party> voice = List.of();

    /// Speakers with the number of the sentence in which they spoke. Of nobody known it is the
    /// sentence's own where it stands at its beginning.
    private record Spoken(List<Party> speakers, int sentence, boolean isOwn) {}

    /// The verb of a sentence is among so many items at its beginning.
    private static final int MAX_ITEMS_TO_VERB = 2;

    SpeakerReader(Story story, LanguageLexicon lexicon, SubjectGender gender) {
        this.story = story;
        this.lexicon = lexicon;
        this.gender = gender;
        this.functionWords = lexicon.profile().functionWords();
    }

    /// Notes who has spoken in a sentence.
    void speak(List<Party> speakers, Scene scene) {
        spoken.add(new Spoken(speakers, scene.number(), true));
    }

    /// Notes who says "I" from here on: for a spokesperson his state or organisation.
    void speakAsVoice(List<Party> speakers) {
        voice = speakers.stream().map(this::inWhoseName).toList();
    }

    /// Whoever says "I" speaks also where his state does: "the United States will …" in what its
    /// president states.
    List<Party> inVoice(List<Party> told) {
        var isOwnSide =
                told.size() == 1
                        && voice.size() == 1
                        && told.getFirst() instanceof Party.Delegation
                        && told.getFirst().isOfSameSide(voice.getFirst());
        return isOwnSide ? voice : told;
    }

    private Party inWhoseName(Party speaker) {
        var isSpokesperson =
                speaker instanceof Party.Person person
                        && person.member().office() == OfficeType.SPOKESPERSON;
        return isSpokesperson ? story.state(speaker) : speaker;
    }

    /// Who speaks in what a rule found; empty for nobody whom the text lets understand.
    List<Party> of(Scene scene, Draft draft) {
        var rule = draft.rule();
        var isAnothers =
                rule.has("speaker")
                        && (isFirstPerson(scene.items().get(draft.match().trigger()))
                                || isObjectBehind(scene, draft)
                                || isAccused(scene, draft)
                                || hasSubjectBefore(scene, draft)
                                || isStateAsObject(scene, draft));
        if (!isAnothers && (!rule.has("understood") || !mayBeUnderstood(scene, draft))) {
            var told = subjectBehind(scene, draft);
            if (told.isEmpty()) {
                told = draft.slot(rule.then("speaker", ""));
            }
            if (told.stream().anyMatch(Chunk.Own.class::isInstance)) {
                return List.of();
            }
            var addressed = lastAddressed(told);
            if (!addressed.isEmpty()) {
                return addressed;
            }
            if (isTextOf(scene, draft) || isLabel(scene, draft, told)) {
                return List.of();
            }
            var speakers =
                    story.parties(told).stream()
                            .filter(SpeakerReader::isSpeaker)
                            .map(party -> rule.has("state") ? story.state(party) : party)
                            .toList();
            if (!speakers.isEmpty()) {
                return speakers;
            }
            if (told.stream().anyMatch(Chunk.Group.class::isInstance)) {
                return lastSpeakersOrFirst();
            }
            if (isOfNobodyKnown(scene, draft, told)
                    || (rule.has("understood")
                            && draft.match().trigger() <= MAX_ITEMS_TO_VERB
                            && hasSubjectBehind(scene, draft.match().trigger()))) {
                spoken.add(new Spoken(List.of(), scene.number(), true));
            }
            return List.of();
        }
        if (rule.then("understood", "").equals("voice")) {
            return Saying.isOnlyQuotation(scene) ? lastPerson(scene, draft) : voice;
        }
        if (rule.then("understood", "").equals("pair")) {
            return lastPair(scene, draft);
        }
        if (isAnothers && isOfClauseBefore(scene, draft)) {
            return List.of();
        }
        if (rule.then("understood", "").equals("body")) {
            var body = bodyBefore(scene, draft.match().trigger());
            if (!body.isEmpty()) {
                return body;
            }
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
        if (rule.then("understood", "").equals("body") && isOfHome(scene, draft)) {
            return story.home().stream().toList();
        }
        return scene.items().get(draft.match().from()).isOf("PAIR_PRONOUN")
                ? lastSpeakersOrFirst()
                : lastNamed(scene, draft);
    }

    /// "The deputy Ahmad said": a person whose side nobody tells right behind a verb of speech.
    private static boolean isOfNobodyKnown(Scene scene, Draft draft, List<Chunk> told) {
        return draft.match().from() == draft.match().trigger()
                && scene.items().get(draft.match().trigger()).isOf("SAY")
                && told.stream().anyMatch(Chunk.Persons.class::isInstance);
    }

    /// Where somebody speaks whom no rule could name, nobody before him goes on.
    void passUnknown(Scene scene, int from, int to) {
        for (var i = from; i < to - 1; i++) {
            if ((scene.items().get(i).isOf("SAY") || hasSubjectBehind(scene, i))
                    && scene.items().get(i).isVerb()
                    && opensClause(scene, i)
                    && isUnknownSubject(scene.items().get(i + 1))) {
                spoken.add(new Spoken(List.of(), scene.number(), i <= MAX_ITEMS_TO_VERB));
            }
        }
    }

    /// Whether a clause begins with a verb: elsewhere it has its subject before it.
    private static boolean opensClause(Scene scene, int verb) {
        return verb == 0
                || scene.items().get(verb).reading().hasConjunction()
                || scene.items().get(verb - 1).isPunctuation()
                || scene.items().get(verb - 1).isConjunction()
                || scene.items().get(verb - 1).isOf("CLAUSE_BREAK");
    }

    private boolean isUnknownSubject(Item item) {
        return item.isPlain()
                && !item.isPunctuation()
                && item.reading().preposition().isEmpty()
                && !functionWords.contains(item.bareForm())
                && lexicon.readings(item.form()).stream()
                        .allMatch(reading -> reading.preposition().isEmpty());
    }

    /// "We support the agency": what stands beside such a verb is not its subject.
    boolean isFirstPerson(Item verb) {
        return verb.classes().stream()
                .anyMatch(one ->
                        lexicon.subjects().isFirstPerson(verb.reading().form(), one.tense()));
    }

    /// "He asked the officials": several behind a verb in the case of an object, which they also
    /// have behind "some of".
    private boolean isObjectBehind(Scene scene, Draft draft) {
        return draft.match().from() == draft.match().trigger()
                && !scene.items().get(draft.match().trigger() + 1).isOf("BOTH")
                && (isGroupAsObject(draft) || isPersonAsObject(draft));
    }

    /// "He called on both sides": a word for both in the case of an object.
    private boolean isGroupAsObject(Draft draft) {
        return draft.slot(draft.rule().then("speaker", "")).stream()
                .filter(Chunk.Group.class::isInstance)
                .anyMatch(group -> lexicon.subjects().isObject(story.written(group.extent())));
    }

    private boolean isPersonAsObject(Draft draft) {
        return draft.slot(draft.rule().then("speaker", "")).stream()
                .filter(Chunk.Persons.class::isInstance)
                .map(Chunk.Persons.class::cast)
                .flatMap(chunk -> chunk.persons().stream())
                .filter(mention -> !mention.isNamed())
                .map(PersonMention::officeSpan)
                .filter(Objects::nonNull)
                .anyMatch(post -> lexicon.subjects().isObject(post.in(story.text().text())));
    }

    /// "And he accused the minister of …": whoever alone stands behind a verb that needs an object
    /// is it, where what he is accused of follows.
    private boolean isAccused(Scene scene, Draft draft) {
        var items = scene.items();
        if (draft.match().from() != draft.match().trigger()
                || !items.get(draft.match().trigger()).isOf("ACCUSE")) {
            return false;
        }
        var at = draft.match().to();
        while (at < items.size() && items.get(at).isComma()) {
            at++;
        }
        return at < items.size()
                && items.get(at).chunk() == null
                && !items.get(at).isOf("FILLER")
                && !functionWords.contains(items.get(at).bareForm())
                && (items.get(at).isOf("OF_CHARGE")
                        || lexicon.readings(items.get(at).form()).stream()
                                .map(Reading::preposition)
                                .anyMatch(lexicon.subjects()::isOfCharge));
    }

    /// "At the reception of the minister, the president said that …": a person between a verb of
    /// speech and what is said speaks, whoever stands before a comma.
    private List<Chunk> subjectBehind(Scene scene, Draft draft) {
        var items = scene.items();
        var verb = draft.match().trigger();
        var isBehindComma =
                draft.match().from() < verb
                        && items.get(verb - 1).isComma()
                        && items.get(verb).isOf("SAY");
        if (!isBehindComma || verb + 1 >= items.size()) {
            return List.of();
        }
        var behind = items.get(verb + 1).chunk();
        if (!(behind instanceof Chunk.Persons)
                || !items.get(verb + 1).reading().preposition().isEmpty()) {
            return List.of();
        }
        var at = verb + 2;
        while (at < items.size()
                && (items.get(at).chunk() instanceof Chunk.Day || items.get(at).isComma())) {
            at++;
        }
        var isFollowed =
                at < items.size()
                        && (Saying.opensClause(items.get(at))
                                || (items.get(at).isOf("PREPOSITION")
                                        && at + 1 < items.size()
                                        && Saying.opensClause(items.get(at + 1))));
        return isFollowed ? List.of(behind) : List.of();
    }

    /// "The charter of the United Nations, which affirms …": what a text says is nobody's word.
    private static boolean isTextOf(Scene scene, Draft draft) {
        var items = scene.items();
        var from = draft.match().from();
        var verb = draft.match().trigger();
        return from > 0
                && from < verb
                && items.get(from - 1).isOf("TEXT_HELD")
                && items.get(verb - 1).isOf("WHO");
    }

    /// "Libya: Leon calls on …": a state before the colon of a headline that goes on with a subject
    /// and its verb only says where.
    private static boolean isLabel(Scene scene, Draft draft, List<Chunk> told) {
        var items = scene.items();
        var to = draft.match().to();
        return told.size() == 1
                && told.getFirst().namedState() != null
                && items.get(to - 1).form().equals(":")
                && to + 1 < items.size()
                && items.get(to + 1).isVerb()
                && !items.get(to).isVerb()
                && (items.get(to).isPlain() || items.get(to).chunk() != null)
                && items.get(to).reading().preposition().isEmpty();
    }

    /// "His Excellency said": whoever spoke last, where he is addressed so, rather than whoever was
    /// named last; empty where he is not or another is meant.
    private List<Party> lastAddressed(List<Chunk> told) {
        var isAddress =
                told.size() == 1
                        && told.getFirst() instanceof Chunk.Persons persons
                        && persons.persons().size() == 1
                        && persons.persons().getFirst().reference()
                                == PersonMention.Reference.ADDRESS;
        if (!isAddress || spoken.isEmpty() || spoken.getLast().speakers().size() != 1) {
            return List.of();
        }
        var mention = ((Chunk.Persons) told.getFirst()).persons().getFirst();
        var last = spoken.getLast().speakers().getFirst();
        return last instanceof Party.Person person && person.member().isAddressedAs(mention)
                ? List.of(last)
                : List.of();
    }

    /// "That the agreement … and encourages Turkey": a verb in the present inside a sentence has
    /// the subject of the clause before it, which may be anything.
    private static boolean isOfClauseBefore(Scene scene, Draft draft) {
        var verb = draft.match().trigger();
        return verb > 0
                && draft.tense() == Tense.PRESENT
                && scene.items().get(verb + 1).chunk() instanceof Chunk.State;
    }

    /// Whether a verb in the past is written as its noun is: "the refusal of Turkey".
    private static boolean mayBeNoun(Scene scene, int verb) {
        var item = scene.items().get(verb);
        return item.isPast() && item.isNoun();
    }

    /// "They will ask the minister": a verb in the plural that stands before whom a rule took for
    /// its subject.
    private boolean hasSubjectBefore(Scene scene, Draft draft) {
        var verb = scene.items().get(draft.match().trigger());
        return draft.match().from() == draft.match().trigger() && isPlural(verb);
    }

    private boolean isPlural(Item verb) {
        return verb.classes().stream()
                .anyMatch(one -> lexicon.subjects().isPlural(verb.reading().form(), one.tense()));
    }

    /// "And he called on Turkey": a state right behind the verb whose gender is not the subject's,
    /// or which has its subject before it ("that his country blames Riyadh").
    private boolean isStateAsObject(Scene scene, Draft draft) {
        var verb = draft.match().trigger();
        var told = draft.slot(draft.rule().then("speaker", ""));
        if (verb > 0 && draft.match().from() == verb && scene.items().get(verb - 1).isOf("OWN")) {
            return true;
        }
        if (draft.match().from() != verb
                || told.isEmpty()
                || verb + 1 == scene.items().size()
                || mayBeNoun(scene, verb)) {
            return false;
        }
        var isDayBetween =
                scene.items().get(verb + 1).chunk() instanceof Chunk.Day
                        && verb + 2 < scene.items().size();
        var behind = scene.items().get(isDayBetween ? verb + 2 : verb + 1).chunk();
        return behind != null
                && behind.equals(told.getFirst())
                && gender.isObjectOf(scene.items().get(verb), behind);
    }

    /// "And the council threatened …": of what matches such a verb, the rule that has its subject,
    /// where an organisation is called so; else the draft itself.
    Draft asOfBody(Scene scene, Draft draft) {
        return !draft.rule().has("understood")
                ? draft
                : draft.weaker().stream()
                        .filter(other -> other.rule().then("understood", "").equals("body"))
                        .filter(other ->
                                scene.items().get(other.match().trigger() + 1).isOf("HOME_MINISTRY")
                                        || !bodyBefore(scene, other.match().trigger()).isEmpty())
                        .findFirst()
                        .orElse(draft);
    }

    /// "The foreign ministry announced": whether it is that of the state from whose capital a text
    /// is written.
    private static boolean isOfHome(Scene scene, Draft draft) {
        return scene.items().subList(draft.match().trigger() + 1, draft.match().to()).stream()
                .anyMatch(item -> item.isOf("OF_STATE") || item.isOf("HOME_MINISTRY"));
    }

    /// "The council threatened": the organisation named last whose name has that noun, behind the
    /// verb; empty for none, and where it is a state's own ("the government").
    private List<Party> bodyBefore(Scene scene, int verb) {
        var item = scene.items().get(verb + 1);
        if (item.isOf("OF_STATE")) {
            return List.of();
        }
        var noun = story.written(item.extent());
        for (var n = scene.number(); n >= 0; n--) {
            for (var chunk : story.chunks().get(n).reversed()) {
                if (chunk instanceof Chunk.Body
                        && chunk.extent().from() < scene.items().get(verb).from()
                        && Arrays.stream(story.written(chunk.extent()).split("\\s", -1))
                                .anyMatch(word ->
                                        word.equals(noun)
                                                || noun.equals(lexicon.article() + word))) {
                    return story.parties(List.of(chunk)).stream()
                            .filter(SpeakerReader::isSpeaker)
                            .limit(1)
                            .toList();
                }
            }
        }
        return List.of();
    }

    /// "It was stressed at the meeting that …": the two who met.
    private List<Party> lastPair(Scene scene, Draft draft) {
        return story.pairBefore(draft.match().from(), scene).stream()
                .filter(SpeakerReader::isSpeaker)
                .toList();
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

    /// Who said the quotation of which a sentence consists: the person who spoke last; else the
    /// voice of the text.
    private List<Party> lastPerson(Scene scene, Draft draft) {
        var last = lastSpeakers(scene, draft);
        return isPerson(last) ? last : voice;
    }

    private boolean mayGoOn(List<Party> speakers, Scene scene, Draft draft) {
        if (speakers.isEmpty() || (isOfOnePerson(scene, draft) && !isPerson(speakers))) {
            return false;
        }
        var verb = scene.items().get(draft.match().trigger());
        return speakers.size() > 1
                || (gender.mayBeOf(speakers.getFirst(), verb)
                        && !(isPerson(speakers) && verb.isVerb() && isPlural(verb)));
    }

    /// Whether a pronoun tells that one person speaks: "he".
    private static boolean isOfOnePerson(Scene scene, Draft draft) {
        return scene.items().get(draft.match().from()).isOf("PRONOUN");
    }

    private static boolean isPerson(List<Party> speakers) {
        return speakers.size() == 1 && speakers.getFirst() instanceof Party.Person;
    }

    /// Whom "he" means where nobody has spoken: the official named first in the sentence before, as
    /// a rule its subject.
    private List<Party> lastNamed(Scene scene, Draft draft) {
        return isOfOnePerson(scene, draft) && scene.number() > 0
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

    /// A verb that begins its sentence, or stands behind "also", has an understood subject only
    /// where a preposition follows it at once: what else follows may be the subject.
    private boolean mayBeUnderstood(Scene scene, Draft draft) {
        var next = draft.match().trigger() + 1;
        if (draft.match().to() == next && hasSubjectBehind(scene, next - 1)) {
            return false;
        }
        if (isOfContent(scene, draft)) {
            return false;
        }
        var isBehindAlso =
                draft.match().from() < draft.match().trigger()
                        && !draft.rule().has("stance")
                        && scene.items().get(draft.match().from()).isOf("ALSO");
        if ((draft.match().trigger() > 0 && !isBehindAlso)
                || draft.match().to() > next
                || next >= scene.items().size()) {
            return true;
        }
        var item = scene.items().get(next);
        return (!scene.items().get(0).isVerb() && !isBehindAlso)
                || (item.isPunctuation() && draft.rule().has("stance"))
                || item.isOf("PREPOSITION")
                || item.isOf("ADDRESSED")
                || !item.reading().preposition().isEmpty()
                || lexicon.readings(item.form()).stream()
                        .anyMatch(reading -> !reading.preposition().isEmpty());
    }

    /// "The agreement will lower the duties and encourage …": a verb in the present or future
    /// inside a sentence tells what is spoken of, and takes no position of whoever spoke last; a
    /// headline has no other tense.
    private boolean isOfContent(Scene scene, Draft draft) {
        var verb = draft.match().trigger();
        return verb > 0
                && (draft.tense() == Tense.PRESENT || draft.tense() == Tense.FUTURE)
                && !draft.rule().has("stance")
                && draft.match().from() == verb
                && scene.number() > 0
                && !isFirstPerson(scene.items().get(verb));
    }

    /// "And a society condemned …": a noun without a preposition behind a verb whose object has one
    /// is its subject.
    private boolean hasSubjectBehind(Scene scene, int verb) {
        if (verb + 1 >= scene.items().size()
                || !scene.items().get(verb).isOf("NEEDS_PREPOSITION")) {
            return false;
        }
        var item = scene.items().get(verb + 1);
        return item.chunk() == null
                && !item.isPunctuation()
                && !item.isOf("PREPOSITION")
                && !item.isOf("GAP_BREAK")
                && !item.isOf("ALSO")
                && !functionWords.contains(item.bareForm())
                && item.reading().preposition().isEmpty()
                && lexicon.readings(item.form()).stream()
                        .allMatch(reading -> reading.preposition().isEmpty());
    }

    /// The speaker of a participle is whoever spoke last in its sentence, else its first person
    /// before any verb of speech: whoever stands behind one is spoken of. Where somebody gets a
    /// letter it is the last one, its sender.
    private List<Party> speakersBefore(Scene scene, Draft draft) {
        if (!spoken.isEmpty()
                && spoken.getLast().sentence() == scene.number()
                && spoken.getLast().speakers().isEmpty()
                && spoken.getLast().isOwn()) {
            return List.of();
        }
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
            if (scene.items().get(i).chunk() instanceof Chunk.Group group && found.isEmpty()) {
                found = bothSides(group, scene, draft);
            } else if (scene.items().get(i).chunk() instanceof Chunk.Persons persons
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
        return found.isEmpty()
                ? sideAtBeginning(before, draft.rule().then("understood", "").equals("sentence"))
                : found;
    }

    /// "Both sides issued a declaration in which they …"; empty where the verb is of one.
    private List<Party> bothSides(Chunk.Group group, Scene scene, Draft draft) {
        var verb = scene.items().get(draft.match().trigger());
        var isOfSeveral =
                verb.classes().stream()
                        .anyMatch(one ->
                                lexicon.subjects().isOfSeveral(verb.reading().form(), one.tense()));
        return isOfSeveral ? story.parties(List.of(group)) : List.of();
    }

    /// "Jordan summoned the ambassador and expressed …": the state or organisation with which a
    /// sentence begins; empty for none.
    ///
    /// @param isBehindVerb whether it may stand behind the verb of its sentence: "Jordan issued a
    ///   statement in which it …"
    private List<Party> sideAtBeginning(List<Item> before, boolean isBehindVerb) {
        var first =
                before.stream()
                        .limit(2)
                        .filter(item -> !item.isOf("ARTICLE") && !(isBehindVerb && item.isVerb()))
                        .findFirst()
                        .map(Item::chunk)
                        .orElse(null);
        var isSide =
                first instanceof Chunk.Body
                        || (first instanceof Chunk.State state
                                && !state.isNationality()
                                && state.extent().from() <= before.getFirst().from() + 1);
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
}
