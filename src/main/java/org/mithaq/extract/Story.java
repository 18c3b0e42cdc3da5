package org.mithaq.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.lexicon.SeedData.OrganizationEntry;
import org.mithaq.lexicon.SeedData.PlaceEntry;
import org.mithaq.lexicon.SeedData.PlaceKind;
import org.mithaq.text.AnnotatedText;
import org.mithaq.text.Sentence;
import org.mithaq.text.Span;

/// One article read as a whole: its chunks, its cast, its scenes, and who is meant by what.
final class Story {

    /// States where the family name stands before the given name.
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "TWN", "KOR", "PRK", "VNM");

    /// Posts that one person at a time holds in a state, or few.
    private static final Set<OfficeType> SOLE_POSTS =
            Set.of(
                    OfficeType.HEAD_OF_STATE,
                    OfficeType.HEAD_OF_GOVERNMENT,
                    OfficeType.FOREIGN_MINISTER,
                    OfficeType.DEPUTY_FOREIGN_MINISTER,
                    OfficeType.DEFENSE_MINISTER,
                    OfficeType.INTERIOR_MINISTER,
                    OfficeType.FINANCE_MINISTER,
                    OfficeType.OTHER_MINISTER);

    /// An article on sport has so many words of it, and one of so many.
    private static final int MIN_SPORT_WORDS = 5;

    private static final int TOKENS_PER_SPORT_WORD = 70;

    /// How many sentences before "the same day" that day may have been named.
    private static final int REACH_OF_DAY_SENTENCES = 4;

    private final AnnotatedText text;
    private final LanguageLexicon lexicon;
    private final List<Cursor> cursors = new ArrayList<>();
    private final IdentityHashMap<Chunk.Persons, List<StateReader.Found>> namedWithin =
            new IdentityHashMap<>();
    private final List<List<Chunk>> chunks = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final Cast cast;
    private final Discourse discourse = new Discourse();
    private final Set<String> states;
    private final Lexicon world;
    private @Nullable LocalDate writtenOn;
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final Map<String, Set<Chunk>> bodies = new HashMap<>();
    private @Nullable String mainState;

    private Story(AnnotatedText text, LanguageLexicon lexicon, Lexicon world) {
        this.world = world;
        this.states = world.states();
        this.text = text;
        this.writtenOn = text.article().date();
        this.lexicon = lexicon;
        this.cast = new Cast(text.article().date(), lexicon.titles().nameParticles());
    }

    static Story read(AnnotatedText text, LanguageLexicon lexicon, Lexicon world) {
        var story = new Story(text, lexicon, world);
        story.readChunks();
        story.castPersons();
        story.readScenes();
        return story;
    }

    AnnotatedText text() {
        return text;
    }

    /// The day on which the article says it was written, else that of its publication; null for
    /// none.
    @Nullable LocalDate writtenOn() {
        return writtenOn;
    }

    Cast cast() {
        return cast;
    }

    List<Scene> scenes() {
        return scenes;
    }

    /// The scene behind another; null behind the last.
    @Nullable Scene sceneBehind(Scene scene) {
        var next = scene.number() + 1;
        return next < scenes.size() ? scenes.get(next) : null;
    }

    /// The chunks of all sentences in order.
    List<List<Chunk>> chunks() {
        return chunks;
    }

    /// The states and organisations named within the words for persons beside whom they serve.
    List<StateReader.Found> namedWithin(Chunk.Persons persons) {
        return namedWithin.getOrDefault(persons, List.of());
    }

    /// Twice: what the whole article tells (surnames, states named) helps to read each sentence.
    private void readChunks() {
        var first = new ArticleNames(Set.of(), Set.of(), namesSpeltApart());
        for (var sentence : text.sentences()) {
            var cursor = new Cursor(text, sentence, lexicon, world.folding());
            cursors.add(cursor);
            chunks.add(reader(cursor, List::getFirst, first, Set.of()).chunks());
        }
        writtenOn = dayOfWriting();
        var names = names(first.apart());
        var named = statesNamed();
        var clearly = statesClearlyNamed();
        StateReader.Ambiguity byArticle =
                states -> {
                    var meant = states.stream().filter(clearly::contains).toList();
                    return meant.size() == 1 ? meant.getFirst() : mostNamed(states, named);
                };
        for (var i = 0; i < cursors.size(); i++) {
            var reader = reader(cursors.get(i), byArticle, names, clearly);
            chunks.set(i, reader.chunks());
            for (var chunk : chunks.get(i)) {
                if (chunk instanceof Chunk.Persons persons) {
                    namedWithin.put(persons, reader.namedWithin(persons));
                }
            }
        }
        dateWhatIsCountedFromSpoken();
    }

    /// The day that the first "today, Monday" of the article tells it was written on, which may be
    /// one before it appeared; else the day of publication.
    private @Nullable LocalDate dayOfWriting() {
        var published = text.article().date();
        for (var cursor : cursors) {
            var dates = new DateReader(cursor, published);
            for (var at = cursor.sentence().from(); cursor.has(at); at++) {
                var day = dates.dayOfWriting(at);
                if (day != null) {
                    return day;
                }
            }
        }
        return published;
    }

    /// "The same day" is the day named last, in the same sentence or in one shortly before.
    private void dateWhatIsCountedFromSpoken() {
        Chunk.DateMention last = null;
        var lastIn = 0;
        for (var i = 0; i < chunks.size(); i++) {
            var dated = new ArrayList<Chunk>();
            for (var chunk : chunks.get(i)) {
                if (chunk instanceof Chunk.Day(var extent, var date)) {
                    var days = date.daysFromSpoken();
                    if (date.isOneDay()) {
                        last = date;
                        lastIn = i;
                    } else if (days != null
                            && last != null
                            && i - lastIn <= REACH_OF_DAY_SENTENCES) {
                        chunk = new Chunk.Day(extent, last.plusDays(days));
                    }
                }
                dated.add(chunk);
            }
            chunks.set(i, dated);
        }
    }

    private Set<String> namesSpeltApart() {
        var apart = new HashSet<String>();
        for (var name : lexicon.titles().namesAmongStops()) {
            var folded = world.folding().fold(name);
            var isSpeltOtherwise =
                    text.tokens().stream()
                            .anyMatch(token ->
                                    token.form().equals(folded)
                                            && !text.text()
                                                    .substring(token.start(), token.end())
                                                    .equals(name));
            if (isSpeltOtherwise) {
                apart.add(name);
            }
        }
        return apart;
    }

    /// Whom somebody is said or known to serve.
    private static Stream<String> statesServed(PersonMention mention) {
        return Stream.concat(
                        Stream.ofNullable(mention.of()),
                        mention.candidates().stream()
                                .flatMap(official -> official.tenures().stream())
                                .map(tenure -> tenure.of()))
                .distinct();
    }

    /// The states that the article names by words that mean nothing else, also as those whom a
    /// person serves.
    private Set<String> statesClearlyNamed() {
        var named = new HashSet<String>();
        mentions().stream()
                .filter(mention -> mention.of() != null || mention.candidates().size() == 1)
                .flatMap(Story::statesServed)
                .forEach(named::add);
        for (var i = 0; i < chunks.size(); i++) {
            for (var chunk : chunks.get(i)) {
                if (chunk instanceof Chunk.State state
                        && StateReader.townElsewhere(cursors.get(i), state.extent()) == null) {
                    named.add(state.iso3());
                } else if (chunk instanceof Chunk.Location location
                        && location.place().country() != null) {
                    named.add(location.place().country());
                }
            }
        }
        return named;
    }

    private ChunkReader reader(
            Cursor cursor, StateReader.Ambiguity ambiguity, ArticleNames names, Set<String> named) {
        return new ChunkReader(cursor, writtenOn, ambiguity, names, named);
    }

    private ArticleNames names(Set<String> apart) {
        var surnames = new HashSet<String>();
        var common = new HashSet<String>();
        for (var mention : mentions()) {
            var forms = mention.nameForms();
            if (forms.size() > 1) {
                var last = forms.getLast();
                if (last.length() > 2 && !isTooCommon(last)) {
                    surnames.add(last);
                } else {
                    common.add(last);
                }
                common.add(forms.getFirst());
                if (isFamilyNameFirst(mention)) {
                    surnames.add(forms.getFirst());
                }
            }
        }
        return new ArticleNames(surnames, common, apart);
    }

    /// "Wang Yi" is Wang later on.
    private boolean isFamilyNameFirst(PersonMention mention) {
        var first = mention.nameForms().getFirst();
        var isOfSuchState = statesServed(mention).anyMatch(FAMILY_NAME_FIRST::contains);
        return isOfSuchState && first.length() > 2 && !lexicon.isOrdinaryWord(first);
    }

    /// A last name that is a common word or given name would find itself everywhere.
    private boolean isTooCommon(String form) {
        return lexicon.isOrdinaryWord(form)
                || (lexicon.isGivenName(form) && !lexicon.isFamilyName(form));
    }

    private List<PersonMention> mentions() {
        return chunks.stream().flatMap(Story::mentionsIn).toList();
    }

    /// Whether the article speaks of a state or of a place in it.
    boolean speaksOf(String iso3) {
        return named.containsKey(iso3);
    }

    /// Whether the article speaks of another state beside one.
    boolean speaksOfOthersThan(String iso3) {
        return named.keySet().stream().anyMatch(state -> !state.equals(iso3));
    }

    /// Whether the article speaks of one state before it speaks of another, or of its officials.
    boolean speaksFirstOf(String iso3, String other) {
        return chunks.stream()
                .flatMap(List::stream)
                .flatMap(Story::statesIn)
                .filter(state -> state.equals(iso3) || state.equals(other))
                .findFirst()
                .map(iso3::equals)
                .orElse(false);
    }

    private static Stream<String> statesIn(Chunk chunk) {
        return switch (chunk) {
            case Chunk.Persons persons ->
                    persons.persons().stream().map(PersonMention::of).filter(Objects::nonNull);
            case null -> Stream.empty();
            default -> Stream.ofNullable(chunk.namedState());
        };
    }

    /// How often each state is named, in the order in which they are.
    private Map<String, Integer> statesNamed() {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (var sentence : chunks) {
            for (var chunk : sentence) {
                var state = isRegion(chunk) ? null : chunk.namedState();
                if (state != null) {
                    named.merge(state, 1, Integer::sum);
                }
            }
        }
        return named;
    }

    /// Whether a part of a state is named, which does not stand for it.
    private static boolean isRegion(Chunk chunk) {
        return chunk instanceof Chunk.Location location
                && location.place().kind() == PlaceKind.REGION;
    }

    private static String mostNamed(List<String> states, Map<String, Integer> named) {
        var best = states.getFirst();
        for (var state : states) {
            if (named.getOrDefault(state, 0) > named.getOrDefault(best, 0)) {
                best = state;
            }
        }
        return best;
    }

    private void castPersons() {
        chunks.forEach(sentence -> cast.add(mentionsIn(sentence).toList()));
        cast.resolve();
        Hosts.Journey journey = null;
        for (var number = 0; number < chunks.size(); number++) {
            journey = new Hosts(cast, cursors.get(number)).inferIn(chunks.get(number), journey);
        }
        inferStates();
        cast.rejoinMinisters();
        inferLeaders();
        for (var sentence : chunks) {
            for (var chunk : sentence) {
                tell(chunk);
            }
        }
    }

    /// A post without a state is one of the state last spoken of in its sentence, else of the state
    /// that the article names most, else of that in which the place named before lies.
    private void inferStates() {
        named.putAll(statesNamed());
        mainState = mainState(named);
        for (var number = 0; number < chunks.size(); number++) {
            var sentence = chunks.get(number);
            var last = mainState;
            String place = null;
            var colleagues = mentionsIn(sentence).toList();
            for (var i = 0; i < sentence.size(); i++) {
                var chunk = sentence.get(i);
                var next = i + 1 < sentence.size() ? sentence.get(i + 1) : null;
                var goal = Whereabouts.goalOfJourney(chunk, next, cursors.get(number));
                if (goal != null && (last == null || last.equals(goal))) {
                    last = mainStateBut(goal);
                }
                if (Whereabouts.isStayedIn(chunk, cursors.get(number))) {
                    continue;
                }
                last = stateAfter(chunk, last, place, colleagues);
                place =
                        chunk instanceof Chunk.Location location
                                ? location.place().country()
                                : place;
            }
        }
    }

    /// The state that the article is mostly about apart from one; null where that is not clear.
    private @Nullable String mainStateBut(String state) {
        var others = new LinkedHashMap<>(named);
        others.remove(state);
        return mainState(others);
    }

    /// "The president" who is named nowhere is that of the state whose official the article names
    /// first.
    private void inferLeaders() {
        mentions().stream()
                .findFirst()
                .map(cast::of)
                .map(Cast.Member::of)
                .filter(this::isState)
                .ifPresent(state -> leaders().forEach(leader -> cast.inferHolder(leader, state)));
    }

    /// Posts of leaders that stand alone behind an article: "the president".
    private List<PersonMention> leaders() {
        var leaders = new ArrayList<PersonMention>();
        var isHeirNamed = chunks.stream().anyMatch(Story::namesHeirBehindPosts);
        for (var sentence : chunks) {
            for (var chunk : sentence) {
                if (chunk instanceof Chunk.Persons persons
                        && persons.persons().size() == 1
                        && PersonReader.RULERS.contains(persons.persons().getFirst().office())
                        && (isBehindArticle(chunk)
                                || (isHeir(chunk)
                                        && !isHeirNamed
                                        && !lexicon.titles().isModifierBefore()))) {
                    leaders.add(persons.persons().getFirst());
                }
            }
        }
        return leaders;
    }

    /// "The crown prince, the deputy prime minister, Prince X": whether further posts of an heir
    /// follow behind a comma, which is how he is named.
    private static boolean namesHeirBehindPosts(List<Chunk> sentence) {
        return IntStream.range(1, sentence.size())
                .anyMatch(i ->
                        sentence.get(i) instanceof Chunk.Persons further
                                && isHeir(sentence.get(i - 1))
                                && further.extent().from() - sentence.get(i - 1).extent().to()
                                        == 1);
    }

    /// "The crown prince", "the vice president".
    private static boolean isHeir(Chunk chunk) {
        return chunk instanceof Chunk.Persons heir
                && heir.persons().getFirst().office() == OfficeType.VICE_HEAD_OF_STATE;
    }

    private boolean isBehindArticle(Chunk chunk) {
        var before = chunk.extent().from() - 1;
        return before >= 0 && lexicon.isSeparateArticle(text.tokens().get(before).form());
    }

    /// Whoever acts for the state that the article is mostly about; empty for none.
    Optional<Party.Delegation> mainDelegation() {
        return Optional.ofNullable(mainState).map(Party.Delegation::new);
    }

    /// Whoever acts for the state that the article is mostly about but for some states; empty for
    /// none.
    Optional<Party.Delegation> mainDelegation(Set<String> except) {
        var others = new LinkedHashMap<>(named);
        others.keySet().removeAll(except);
        return Optional.ofNullable(mainState(others)).map(Party.Delegation::new);
    }

    /// Whoever acts for the state of these that the article is mostly about; empty for none.
    Optional<Party.Delegation> mainDelegationAmong(Set<String> states) {
        var meant = new LinkedHashMap<>(named);
        meant.keySet().retainAll(states);
        return Optional.ofNullable(mainState(meant)).map(Party.Delegation::new);
    }

    /// The state that an article is mostly about: named more than once and half as often again as
    /// any other.
    private static @Nullable String mainState(Map<String, Integer> named) {
        String main = null;
        var most = 0;
        var second = 0;
        for (var entry : named.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                main = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return most > 1 && most * 2 >= second * 3 ? main : null;
    }

    /// The state last spoken of behind a chunk; gives it to the persons of the chunk that have
    /// none.
    ///
    /// @param place the state in which the place last named in the sentence lies
    /// @param colleagues the persons of the sentence
    private @Nullable String stateAfter(
            Chunk chunk,
            @Nullable String before,
            @Nullable String place,
            List<PersonMention> colleagues) {
        var last = before;
        if (chunk instanceof Chunk.State state) {
            last = state.iso3();
        } else if (chunk instanceof Chunk.Persons persons) {
            for (var mention : persons.persons()) {
                var member = cast.of(mention);
                var isCounterpart = mention.reference() == PersonMention.Reference.COUNTERPART;
                var own =
                        member == null
                                ? last
                                : notOfColleague(
                                        mention, member, last == null ? place : last, colleagues);
                var beside = isCounterpart ? stateBeside(chunk, colleagues) : null;
                var inferred =
                        beside != null
                                ? beside
                                : isCounterpart ? counterpartState(last, place, named) : own;
                if (member != null
                        && member.of() == null
                        && (member.isNamed() || isCounterpart)
                        && inferred != null) {
                    member.inferOf(inferred);
                }
                last =
                        member != null && member.of() != null && isState(member.of())
                                ? member.of()
                                : last;
            }
        }
        return last;
    }

    /// "Led the Sudanese side, and his counterpart X led the side of South Sudan": the state named
    /// right before a counterpart, if no colleague of the sentence serves it; null for none.
    private @Nullable String stateBeside(Chunk counterpart, List<PersonMention> colleagues) {
        for (var sentence : chunks) {
            var at = sentence.indexOf(counterpart);
            if (at > 0
                    && sentence.get(at - 1) instanceof Chunk.State state
                    && state.extent().to() == counterpart.extent().from()
                    && counterpart.extent().preposition().isEmpty()
                    && colleagues.stream()
                            .map(cast::of)
                            .noneMatch(one -> one != null && state.iso3().equals(one.of()))) {
                return state.iso3();
            }
        }
        return null;
    }

    private static Stream<PersonMention> mentionsIn(List<Chunk> sentence) {
        return sentence.stream()
                .filter(Chunk.Persons.class::isInstance)
                .flatMap(chunk -> ((Chunk.Persons) chunk).persons().stream());
    }

    /// "The minister of trade X received the Chinese minister of trade": X does not serve the state
    /// whose holder of his post the sentence names, but the one that the article names most beside
    /// it; null for none.
    private @Nullable String notOfColleague(
            PersonMention mention,
            Cast.Member member,
            @Nullable String state,
            List<PersonMention> colleagues) {
        var office = member.office();
        var isTaken =
                mention.isNamed()
                        && office != null
                        && SOLE_POSTS.contains(office)
                        && colleagues.stream()
                                .anyMatch(other ->
                                        other.office() == office
                                                && other.of() != null
                                                && other.of().equals(state)
                                                && cast.of(other) != member);
        if (!isTaken) {
            return state;
        }
        var other = counterpartState(state, null, named);
        return other == null ? servedBeside(state) : other;
    }

    /// The state beside one that most persons of the article are said to serve; null for none.
    private @Nullable String servedBeside(@Nullable String own) {
        var served = new LinkedHashMap<String, Integer>();
        for (var mention : mentions()) {
            var of = mention.of();
            if (of != null && !of.equals(own) && isState(of)) {
                served.merge(of, 1, Integer::sum);
            }
        }
        return served.isEmpty() ? null : mostNamed(List.copyOf(served.keySet()), served);
    }

    /// The state of somebody's counterpart: that of the place where they are, if it is not his own,
    /// else the other one that the article speaks of most; null for none.
    private static @Nullable String counterpartState(
            @Nullable String own, @Nullable String place, Map<String, Integer> named) {
        if (place != null && !place.equals(own)) {
            return place;
        }
        return named.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(own) && entry.getValue() > 1)
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void tell(Chunk chunk) {
        var token = chunk.extent().from();
        switch (chunk) {
            case Chunk.Persons persons ->
                    persons.persons()
                            .forEach(mention -> {
                                var member = cast.of(mention);
                                if (member != null) {
                                    discourse.person(token, member);
                                }
                                if (mention.of() != null && isState(mention.of())) {
                                    discourse.state(token, mention.of());
                                }
                            });
            case Chunk.State state -> discourse.state(token, state.iso3());
            case Chunk.Location location -> discourse.state(token, location.place().country());
            case Chunk.Body body ->
                    bodies.computeIfAbsent(body.organization().id(), _ -> new HashSet<>())
                            .add(body);
            case Chunk.OfBody _, Chunk.Day _, Chunk.Group _, Chunk.Own _ -> {}
        }
    }

    private void readScenes() {
        var ownSides = new OwnSides();
        for (var i = 0; i < cursors.size(); i++) {
            var cursor = cursors.get(i);
            chunks.set(i, withPostsJoined(chunks.get(i)));
            var items = ownSides.within(Items.of(cursor, chunks.get(i), text.tokens()));
            scenes.add(new Scene(text, cursor.sentence(), i, items));
        }
    }

    /// A name and the post right behind it are one where the article shows them to be of one
    /// person, though another name follows: "(received) X the secretary-general Y the envoy".
    private List<Chunk> withPostsJoined(List<Chunk> sentence) {
        var joined = new ArrayList<Chunk>();
        for (var chunk : sentence) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last instanceof Chunk.Group both
                    && chunk instanceof Chunk.Persons first
                    && isOfThoseNamed(both, first)) {
                joined.set(joined.size() - 1, behindGroup(both, first));
            } else if (last instanceof Chunk.Persons named
                    && chunk instanceof Chunk.Persons post
                    && isPostOf(named, post)) {
                joined.set(joined.size() - 1, join(named, post));
            } else {
                joined.add(chunk);
            }
        }
        return joined;
    }

    /// "The two presidents X (and Y)": whether a word for both only introduces who they are.
    private boolean isOfThoseNamed(Chunk.Group both, Chunk.Persons first) {
        return !both.isOfStates()
                && first.extent().from() == both.extent().to()
                && !first.extent().hasConjunction()
                && first.extent().preposition().isEmpty()
                && first.persons().stream().allMatch(PersonMention::isNamed);
    }

    private Chunk.Persons behindGroup(Chunk.Group both, Chunk.Persons first) {
        var joined =
                new Chunk.Persons(both.extent().endingAt(first.extent().to()), first.persons());
        namedWithin.put(joined, namedWithin(first));
        return joined;
    }

    private boolean isPostOf(Chunk.Persons named, Chunk.Persons post) {
        var name = named.persons().getLast();
        var further = post.persons().getFirst();
        var extent = post.extent();
        return named.persons().size() == 1
                && post.persons().size() == 1
                && name.isNamed()
                && !further.isNamed()
                && further.reference() == PersonMention.Reference.NONE
                && extent.from() == named.extent().to()
                && !extent.hasConjunction()
                && extent.preposition().isEmpty()
                && cast.of(name) != null
                && (cast.of(name) == cast.of(further) || cast.holds(name, further));
    }

    private Chunk.Persons join(Chunk.Persons named, Chunk.Persons post) {
        var joined =
                new Chunk.Persons(named.extent().endingAt(post.extent().to()), named.persons());
        var within = new ArrayList<>(namedWithin(named));
        within.addAll(namedWithin(post));
        namedWithin.put(joined, within);
        return joined;
    }

    /// Whether what the article is about is played: clubs and federations meet, agree and condemn
    /// there as states do elsewhere.
    boolean isOnSport() {
        var words = 0;
        for (var scene : scenes) {
            words += (int) scene.items().stream().filter(item -> item.isOf("SPORT")).count();
        }
        return words >= MIN_SPORT_WORDS && words * TOKENS_PER_SPORT_WORD >= text.tokens().size();
    }

    /// Whether a code is a state of seed-data rather than an organisation.
    boolean isState(String code) {
        return states.contains(code);
    }

    /// For whom a party stands: an official of a state for that state, anybody else for himself.
    Party state(Party party) {
        var side = party.side();
        return party instanceof Party.Person && side != null && isState(side)
                ? new Party.Delegation(side)
                : party;
    }

    /// The state or organisation that a party stands for; null where the article does not say.
    @Nullable Party side(Party party) {
        var side = party.side();
        return side == null
                ? null
                : isState(side)
                        ? new Party.Delegation(side)
                        : organization(side).<Party>map(Party.Body::new).orElse(null);
    }

    /// As [#side(Party)], and himself where the article does not say.
    Party represented(Party party) {
        var side = side(party);
        return side == null ? party : side;
    }

    /// For whom those stand whom a chunk names: officials for their state, those of an organisation
    /// who are not named for it.
    List<Party> principals(Chunk chunk) {
        return parties(List.of(chunk)).stream().map(this::principal).distinct().toList();
    }

    /// For whom a party stands: as [#state(Party)], and for the organisation where he is not named.
    Party principal(Party party) {
        var side = party.side();
        var isOfBody =
                party instanceof Party.Person(var member)
                        && !member.isNamed()
                        && side != null
                        && !isState(side);
        return isOfBody && side != null
                ? organization(side).<Party>map(Party.Body::new).orElse(party)
                : state(party);
    }

    /// Whether officials of two states at least have a part in the article.
    boolean isOfOfficialsOfStates() {
        return cast.members().stream()
                        .filter(member -> member.office() != null && !member.isOfInferred())
                        .map(Cast.Member::of)
                        .filter(of -> of != null && isState(of))
                        .distinct()
                        .limit(2)
                        .count()
                == 2;
    }

    /// Whether an official of another state or of an organisation has a part in the article.
    boolean hasOfficialBeside(String state) {
        return sidesOfOfficials().anyMatch(of -> !of.equals(state));
    }

    private Stream<String> sidesOfOfficials() {
        return cast.members().stream()
                .filter(member -> member.office() != null && !member.isOfInferred())
                .map(Cast.Member::of)
                .filter(Objects::nonNull);
    }

    /// The English name of a state; null for none.
    @Nullable String countryNameEn(@Nullable String iso3) {
        return iso3 == null ? null : world.countryNameEn(iso3);
    }

    /// The state to which the envoy of a mention is sent, as the article says it of him wherever it
    /// speaks of him; empty for anybody else.
    Optional<String> missionOf(PersonMention mention) {
        var member = cast.of(mention);
        return member == null || member.office() != OfficeType.ENVOY
                ? Optional.empty()
                : member.mentions().stream()
                        .map(PersonMention::postedTo)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /// The parties that chunks of a slot mean.
    List<Party> parties(List<Chunk> slot) {
        return parties(slot, Set.of());
    }

    /// The parties that chunks of a slot mean; a group word means none of those who have a part
    /// already.
    List<Party> parties(List<Chunk> slot, Set<Party> others) {
        var parties = new ArrayList<Party>();
        for (var chunk : slot) {
            switch (chunk) {
                case Chunk.Persons persons ->
                        persons.persons()
                                .forEach(mention ->
                                        meant(mention, persons).stream()
                                                .map(party ->
                                                        persons.isGovernment()
                                                                ? state(party)
                                                                : party)
                                                .forEach(parties::add));
                case Chunk.State state -> parties.add(new Party.Delegation(state.iso3()));
                case Chunk.Location location -> parties.addAll(delegation(location));
                case Chunk.Body body -> parties.add(new Party.Body(actor(body.organization())));
                case Chunk.OfBody ofBody -> body(ofBody).ifPresent(parties::add);
                case Chunk.Group group -> parties.addAll(discourse.meantBy(group, others));
                case Chunk.Own own ->
                        parties(List.of(own.owner()), others).stream()
                                .findFirst()
                                .map(this::state)
                                .ifPresent(parties::add);
                case Chunk.Day _ -> {}
            }
        }
        return parties.stream().distinct().toList();
    }

    /// For whom an organisation acts: an organ for what it belongs to.
    private OrganizationEntry actor(OrganizationEntry organization) {
        return organization.partOf() == null
                ? organization
                : organization(organization.partOf()).orElse(organization);
    }

    private Optional<Party> body(Chunk.OfBody chunk) {
        return organization(chunk.organization()).map(Party.Body::new);
    }

    /// The state on whose side a state or organisation is; empty for none.
    Optional<String> stateOf(@Nullable String side) {
        return side == null
                ? Optional.empty()
                : isState(side)
                        ? Optional.of(side)
                        : organization(side).map(OrganizationEntry::state);
    }

    /// A state or organisation that the article names, as a party; empty where it does not.
    Optional<Party> sideNamed(String id) {
        return speaksOf(id) ? Optional.of(new Party.Delegation(id)) : bodyNamed(id);
    }

    /// Whether the body that a rule calls `by` is one of those it allows.
    boolean isByAllowed(Draft draft) {
        var allowed = draft.rule().all("by");
        return allowed.isEmpty()
                || parties(draft.slot("by")).stream()
                        .allMatch(party -> allowed.contains(party.side()));
    }

    /// The state whose seat, by its id in seed-data, the article names; empty where it does not.
    Optional<Party> stateOfSeat(String seat) {
        return chunks.stream()
                .flatMap(List::stream)
                .filter(Chunk.Location.class::isInstance)
                .map(chunk -> ((Chunk.Location) chunk).place())
                .filter(place -> place.id().equals(seat))
                .findFirst()
                .map(PlaceEntry::country)
                .map(Party.Delegation::new);
    }

    /// An organisation that the article names, as a party; empty where it does not.
    Optional<Party> bodyNamed(String id) {
        return bodies.containsKey(id) ? organization(id).map(Party.Body::new) : Optional.empty();
    }

    /// An organisation where a sentence names it; empty where it does not.
    List<Party> bodiesIn(Scene scene, String organization) {
        var chunks = scene.items().stream().map(Item::chunk).filter(Objects::nonNull).toList();
        return parties(chunks).stream()
                .filter(Party.Body.class::isInstance)
                .filter(party -> organization.equals(party.side()))
                .distinct()
                .toList();
    }

    /// Whether a rule holds in the article: it names a state or organisation of those that the rule
    /// asks for, if it asks for any.
    boolean isWhereAllowed(Rule rule) {
        return !rule.has("where")
                || rule.all("where").stream().anyMatch(id -> sideNamed(id).isPresent());
    }

    /// Whether the article names an organisation, or somebody who serves one.
    boolean namesBodies() {
        return !bodies.isEmpty()
                || cast.members().stream()
                        .map(Cast.Member::of)
                        .anyMatch(of -> of != null && !isState(of));
    }

    /// The longest row of states that the article names, all of them from a circle; empty for none.
    List<String> rowOf(Set<String> circle) {
        return scenes.stream()
                .flatMap(scene -> scene.rowsOfStates().stream())
                .filter(circle::containsAll)
                .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    }

    /// The organisation with a code of seed-data.
    Optional<OrganizationEntry> organization(String id) {
        return world.organization(id);
    }

    /// The sentence before another, or the one before that, if only that one names anybody.
    Scene lastOnPersons(Scene scene) {
        var before = scenes.get(scene.number() - 1);
        var further = scene.number() > 1 ? scenes.get(scene.number() - 2) : before;
        return !before.hasPersonBefore(before.items().size())
                        && further.hasPersonBefore(further.items().size())
                        && further.sentence().kind() == before.sentence().kind()
                ? further
                : before;
    }

    /// Who an understood subject means: the last official named before an item, in its sentence or
    /// the one before that names anybody, who stands for another side than those already there;
    /// null for none.
    @Nullable Party personBefore(int item, Scene scene, Set<Party> others) {
        var from =
                scene.number() > 0
                        ? lastOnPersons(scene).sentence().from()
                        : scene.sentence().from();
        var last = discourse.personBefore(scene.items().get(item).from(), from, others);
        return last == null ? null : subjects().insteadOf(last, item, scene, others);
    }

    /// Who is meant where nobody is named beside a verb.
    Subjects subjects() {
        return new Subjects(this);
    }

    /// Whom the title speaks of: what the text says without naming anybody concerns them.
    List<Party> titleParties() {
        var parties = new ArrayList<Party>();
        for (var i = 0; i < scenes.size() && isOfTitle(scenes.get(i)); i++) {
            parties.addAll(parties(chunks.get(i)));
        }
        return parties;
    }

    /// "The president to the newspaper: …": the official with whom a title begins that gives what
    /// he says; empty for none.
    Optional<Party> speakerOfTitle() {
        return scenes.stream()
                .filter(Story::isOfTitle)
                .findFirst()
                .filter(scene -> scene.items().getFirst().chunk() instanceof Chunk.Persons)
                .filter(scene -> scene.items().stream().anyMatch(item -> item.form().equals(":")))
                .flatMap(scene ->
                        parties(List.of(Objects.requireNonNull(scene.items().getFirst().chunk())))
                                .stream()
                                .findFirst());
    }

    private static boolean isOfTitle(Scene scene) {
        return scene.sentence().kind() == Sentence.Kind.TITLE;
    }

    /// The state in whose capital a text was written, as the place at its head says; empty where it
    /// does not.
    Optional<Party> home() {
        return scenes.stream()
                .filter(scene -> !isOfTitle(scene) && scene.items().size() > 1)
                .findFirst()
                .filter(scene -> scene.items().get(1).isPunctuation())
                .map(scene -> scene.items().getFirst().chunk())
                .filter(chunk ->
                        chunk instanceof Chunk.State
                                || (chunk instanceof Chunk.Location(var _, var place)
                                        && place.isMetonym()))
                .map(Chunk::namedState)
                .map(Party.Delegation::new);
    }

    /// The two states that were last spoken of together before an item; empty where that is not
    /// clear.
    List<Party> sidesBefore(int item, Scene scene) {
        return discourse.sides(scene.items().get(item).from());
    }

    /// The one state beside those of some sides that the title names, else the one that the article
    /// is mostly about, if it is none of them; null where that is not clear.
    @Nullable String otherState(Set<String> sides) {
        var titled =
                titleParties().stream()
                        .map(Party::side)
                        .filter(side -> side != null && isState(side) && !sides.contains(side))
                        .distinct()
                        .toList();
        return titled.size() == 1
                ? titled.getFirst()
                : mainState == null || sides.contains(mainState) ? null : mainState;
    }

    /// Where an extent stands, without proclitics.
    Span span(Chunk.Extent extent) {
        return new Span(extent.start(), text.tokens().get(extent.to() - 1).end());
    }

    /// The words of an extent without proclitics, an article whole.
    String written(Chunk.Extent extent) {
        var words = span(extent).in(text.text());
        return extent.isContracted() ? lexicon.article().charAt(0) + words : words;
    }

    /// The two persons of two states that were last spoken of before an item, also by one word for
    /// both ("the two ministers"); empty where there are none.
    List<Party> pairBefore(int item, Scene scene) {
        for (var i = item - 1; i >= 0; i--) {
            var chunk =
                    Setting.isOwnerOfPremises(scene.items(), i)
                            ? null
                            : scene.items().get(i).chunk();
            var both = chunk instanceof Chunk.Persons ? parties(List.of(chunk)) : List.<Party>of();
            if (!both.isEmpty()) {
                if (both.size() == 2) {
                    return both;
                }
                break;
            }
        }
        return discourse.pair(scene.items().get(item).from(), List.of(), Set.of());
    }

    private static List<Party> delegation(Chunk.Location location) {
        var country = location.place().country();
        return country == null ? List.of() : List.of(new Party.Delegation(country));
    }

    private List<Party> meant(PersonMention mention, Chunk.Persons chunk) {
        if (mention.reference() == PersonMention.Reference.BOTH_SIDES) {
            return discourse.sides(chunk.extent().from()).stream()
                    .map(side -> (Party) new Party.Person(cast.holderOf(side.side(), mention)))
                    .toList();
        }
        var party = party(mention);
        return party == null ? List.of() : List.of(party);
    }

    private @Nullable Party party(PersonMention mention) {
        var member = cast.of(mention);
        if (member != null && isOfficial(member)) {
            return new Party.Person(member);
        }
        return mention.of() != null && isState(mention.of())
                ? new Party.Delegation(mention.of())
                : null;
    }

    /// Whether the article shows that the person holds or held a post.
    static boolean isOfficial(Cast.Member member) {
        return member.office() != null && (member.isNamed() || member.of() != null);
    }
}
