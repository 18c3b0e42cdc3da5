package org.mithaq.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning;
import org.mithaq.text.Span;

/// Cuts a sentence into the things it speaks of: dates, persons, states, organisations, places,
/// groups.
final class ChunkReader {

    private static final int MAX_LISTED_STATES = 4;

    /// How many tokens behind somebody the word for the government that he leads may stand.
    private static final int REACH_OF_REGIME = 8;

    /// The class of words for the government that somebody leads.
    private static final String REGIME = "REGIME";

    private final Cursor cursor;
    private final DateReader dates;
    private final StateReader states;
    private final PersonReader persons;
    private final Set<String> statesNamed;

    /// @param published day of publication, for relative dates
    /// @param articleNames short names of persons whom the article names in full
    /// @param statesNamed states that the article names by words that mean nothing else
    ChunkReader(
            Cursor cursor,
            @Nullable LocalDate published,
            StateReader.Ambiguity ambiguity,
            ArticleNames articleNames,
            Set<String> statesNamed) {
        this.cursor = cursor;
        this.statesNamed = statesNamed;
        this.dates = new DateReader(cursor, published);
        this.states = new StateReader(cursor, ambiguity, statesNamed);
        this.persons = new PersonReader(cursor, states, articleNames);
    }

    /// The chunks in order; they do not overlap.
    List<Chunk> chunks() {
        var chunks = new ArrayList<Chunk>();
        var at = cursor.sentence().from();
        while (cursor.has(at)) {
            var named = agreementNameLength(at);
            if (named > 0) {
                at += named;
                continue;
            }
            var chunk = at(at);
            if (chunk == null) {
                at++;
            } else {
                chunks.add(chunk);
                at = chunk.extent().to();
            }
        }
        return chunks;
    }

    /// The states and organisations named within the words for persons beside whom they serve: "the
    /// ambassador to Egypt and delegate to the Arab League".
    List<StateReader.Found> namedWithin(Chunk.Persons chunk) {
        var found = new ArrayList<StateReader.Found>();
        var at = chunk.extent().from();
        while (at < chunk.extent().to()) {
            var named = states.at(at);
            if (named != null && !named.isAdjective() && isOnlyNamed(named.span(), chunk)) {
                found.add(named);
            }
            at = named == null ? at + 1 : named.to();
        }
        return found;
    }

    private static boolean isOnlyNamed(Span span, Chunk.Persons chunk) {
        return chunk.persons().stream()
                .flatMap(mention -> Stream.of(mention.ofSpan(), mention.nameSpan()))
                .noneMatch(other -> other != null && other.overlaps(span));
    }

    /// How many words name a treaty or accord from here on: the Paris of "the Paris Agreement" is
    /// no place. 0 for none.
    private int agreementNameLength(int at) {
        var hit = cursor.word(at);
        var longest = cursor.hit(at);
        return hit != null
                        && cursor.isOf(at, "NAMED_AGREEMENT")
                        && (longest == null || longest.length() <= hit.length())
                ? hit.length()
                : 0;
    }

    private @Nullable Chunk at(int at) {
        var date = dates.at(at);
        if (date != null) {
            return new Chunk.Day(
                    new Chunk.Extent(at, date.to(), cursor.token(at).start(), false, "", false),
                    date.date());
        }
        var person = persons.at(at);
        if (person != null) {
            return withGovernment(person);
        }
        var led = governmentLed(at);
        if (led != null) {
            return led;
        }
        var government = government(at);
        if (government != null) {
            return government;
        }
        var hit = cursor.hit(at);
        return hit == null ? null : thing(at, cursor.extent(at, at + hit.length(), hit.reading()));
    }

    /// "The Obama administration", "Johnson's government", "the Biden-Harris administration": the
    /// government behind whoever leads it, in languages that put him before it; else the same
    /// persons.
    private Chunk.Persons withGovernment(Chunk.Persons leader) {
        var end = leader.extent().to();
        if (!cursor.lexicon().titles().isModifierBefore() || !isRegimeNear(end)) {
            return leader;
        }
        var second = persons.at(cursor.isWord(end) ? end : end + 1);
        end = second == null ? end : second.extent().to();
        end = cursor.lexicon().isPossessive(cursor.form(end)) ? end + 1 : end;
        var words = cursor.isOf(end, REGIME) ? cursor.word(end) : null;
        return words == null
                ? leader
                : leader.asGovernment(leader.extent().endingAt(end + words.length()));
    }

    /// Whether the word for a government stands shortly behind somebody: only there is it worth
    /// reading who may stand between.
    private boolean isRegimeNear(int at) {
        return IntStream.range(at, at + REACH_OF_REGIME)
                .anyMatch(near -> cursor.isOf(near, REGIME));
    }

    /// "The administration of President Obama": the government before whoever leads it; null for
    /// none.
    private Chunk.@Nullable Persons governmentLed(int at) {
        var words = cursor.isOf(at, REGIME) ? cursor.word(at) : null;
        if (words == null) {
            return null;
        }
        var next = at + words.length();
        if (cursor.lexicon().titles().isModifierBefore()) {
            if (!cursor.lexicon().titles().of().contains(cursor.form(next))) {
                return null;
            }
            next = cursor.afterArticle(next + 1);
        }
        var leader = persons.at(next);
        return leader == null
                        || leader.persons().size() > 1
                        || leader.extent().hasConjunction()
                        || !leader.extent().preposition().isEmpty()
                ? null
                : leader.asGovernment(cursor.extent(at, leader.extent().to(), words.reading()));
    }

    /// "The Iraqi government", "the Russian foreign ministry": the state itself, whichever of the
    /// two words the language puts first. Longer names are what they are: the Libyan parliament is
    /// a side of its own.
    private @Nullable Chunk government(int at) {
        var noun = governmentWord(at);
        if (noun != null && isNamedBody(at, noun.length())) {
            return null;
        }
        if (noun != null) {
            var adjective = behindAdjective(at + noun.length());
            var state = states.nationality(adjective);
            return state == null
                    ? null
                    : new Chunk.State(
                            cursor.extent(at, to(adjective), noun.reading()),
                            state,
                            Chunk.StateForm.NAME);
        }
        var side = side(at);
        if (side != null) {
            return side;
        }
        var state = states.nationality(at);
        state = state == null ? nameBeforeNoun(at) : state;
        if (state == null) {
            return null;
        }
        var next = cursor.lexicon().isPossessive(cursor.form(to(at))) ? to(at) + 1 : to(at);
        var behind = governmentWord(next);
        if (behind == null) {
            return isListedBeforeGovernment(at)
                    ? new Chunk.State(
                            cursor.extent(at, to(at), cursor.firstReading(at)),
                            state,
                            Chunk.StateForm.NAME)
                    : null;
        }
        return behind.reading().preposition().isEmpty()
                ? new Chunk.State(
                        cursor.extent(at, next + behind.length(), cursor.firstReading(at)),
                        state,
                        Chunk.StateForm.NAME)
                : null;
    }

    /// "The two sides, the Russian and the Syrian": each of the two is a state by itself; null
    /// where none is told.
    private Chunk.@Nullable State side(int at) {
        var isFirst = states.isGroup(at) && states.nationality(to(at)) != null;
        var adjective = isFirst ? to(at) : at;
        var next = to(adjective);
        var isTold =
                isFirst
                        ? states.nationality(next) != null
                                && cursor.firstReading(next).hasConjunction()
                        : cursor.firstReading(at).hasConjunction()
                                && cursor.meaning(at - 1, Meaning.Nationality.class) != null
                                && states.isGroup(at - 2);
        var state = isTold ? states.nationality(adjective) : null;
        return state == null
                ? null
                : new Chunk.State(
                        cursor.extent(at, next, cursor.firstReading(at)),
                        state,
                        Chunk.StateForm.NAME);
    }

    /// "The transitional Sudanese government": behind one adjective that says what kind of
    /// government.
    private int behindAdjective(int at) {
        return cursor.hit(at) == null
                        && cursor.isWord(at)
                        && cursor.lexicon().isDefinite(cursor.form(at))
                        && states.nationality(at + 1) != null
                ? at + 1
                : at;
    }

    /// "Kuwait" in "the Kuwait government", "Kuwait's foreign ministry": in languages where the
    /// state stands before.
    private @Nullable String nameBeforeNoun(int at) {
        return cursor.lexicon().titles().isModifierBefore() ? states.country(at) : null;
    }

    /// "Russian" in "Russian and Chinese officials": each of them is a government of its own.
    private boolean isListedBeforeGovernment(int at) {
        if (!cursor.lexicon().titles().isModifierBefore()) {
            return false;
        }
        var next = to(at);
        for (var listed = 0; listed < MAX_LISTED_STATES; listed++) {
            var link = cursor.isComma(next) ? next + 1 : next;
            link = cursor.lexicon().isConjunction(cursor.form(link)) ? link + 1 : link;
            if (link == next || states.nationality(link) == null) {
                return false;
            }
            next = to(link);
            if (governmentWord(next) != null) {
                return true;
            }
        }
        return false;
    }

    private int to(int at) {
        var hit = cursor.hit(at);
        return hit == null ? at : at + hit.length();
    }

    /// Whether an organisation has a name longer than so many words here.
    private boolean isNamedBody(int at, int length) {
        return to(at) > at + length && states.organization(at) != null;
    }

    private LanguageLexicon.@Nullable Hit governmentWord(int at) {
        return cursor.isOf(at, "GOVERNMENT") ? cursor.word(at) : null;
    }

    private @Nullable Chunk thing(int at, Chunk.Extent extent) {
        var group = cursor.meaning(at, Meaning.Group.class);
        if (group != null && isOfOthers(extent.to())) {
            return null;
        }
        if (group != null) {
            return new Chunk.Group(extent, group.offices(), group.isOfStates());
        }
        var country = states.country(at);
        if (country != null) {
            var isAdjective = country.equals(states.nationality(at));
            return new Chunk.State(
                    extent, country, isAdjective ? Chunk.StateForm.EITHER : Chunk.StateForm.NAME);
        }
        var organization = states.organization(at);
        if (organization != null) {
            return (organization.isWeak() && !isTold(at)) || !isMeantHere(at)
                    ? null
                    : new Chunk.Body(withMembers(at, extent), organization.organization());
        }
        var place = cursor.meaning(at, Meaning.PlaceName.class);
        if (place != null && isPlace(at, extent)) {
            return new Chunk.Location(extent, place.place());
        }
        var nationality = states.nationality(at);
        if (nationality != null) {
            return new Chunk.State(
                    extent,
                    nationality,
                    isPeople(at) ? Chunk.StateForm.EITHER : Chunk.StateForm.NATIONALITY);
        }
        var ofBody = cursor.meaning(at, Meaning.BodyAdjective.class);
        return ofBody == null ? null : new Chunk.OfBody(extent, ofBody.id());
    }

    /// "Taliban negotiators": the organisation with those by whom it acts.
    private Chunk.Extent withMembers(int at, Chunk.Extent extent) {
        var members =
                cursor.lexicon().titles().isModifierBefore()
                                && cursor.isOf(extent.to(), "MEMBERS_BEHIND")
                        ? cursor.word(extent.to())
                        : null;
        return members == null
                ? extent
                : cursor.extent(at, extent.to() + members.length(), cursor.firstReading(at));
    }

    /// "The Palestinians", who stand for their state; behind a definite noun ("the Palestinian
    /// refugees" in Arabic word order) it is an adjective.
    private boolean isPeople(int at) {
        var nationality = cursor.meaning(at, Meaning.Nationality.class);
        if (nationality == null || !nationality.isOfPeople()) {
            return false;
        }
        if (!cursor.firstReading(at).hasConjunction()) {
            return !isDefinite(at - 1);
        }
        return cursor.meaning(at - 1, Meaning.Nationality.class) == null || isPeople(at - 1);
    }

    private boolean isDefinite(int at) {
        return cursor.isWord(at)
                && cursor.lexicon().readings(cursor.form(at)).stream()
                        .anyMatch(reading -> cursor.lexicon().isDefinite(reading.form()));
    }

    /// "The leaders of India and Israel" are not those spoken of before.
    private boolean isOfOthers(int next) {
        var titles = cursor.lexicon().titles();
        return titles.isModifierBefore() && titles.of().contains(cursor.form(next));
    }

    private boolean isMeantHere(int at) {
        var hit = cursor.hit(at);
        return hit != null
                && cursor.lexicon().homographs().allowsIn(cursor.nameOf(at, hit), statesNamed);
    }

    /// Whether the word before, or the states of which the article speaks, tell an organisation
    /// from the ordinary word that its name also is.
    private boolean isTold(int at) {
        var hit = cursor.hit(at);
        if (hit == null) {
            return false;
        }
        var preposition = hit.reading().preposition();
        var name = cursor.nameOf(at, hit);
        var homographs = cursor.lexicon().homographs();
        return homographs.isOrganizationAfter(
                        name, preposition.isEmpty() ? cursor.form(at - 1) : preposition)
                || homographs.isOrganizationWith(name, statesNamed);
    }

    private boolean isPlace(int at, Chunk.Extent extent) {
        var hit = cursor.hit(at);
        var before = extent.preposition().isEmpty() ? cursor.form(at - 1) : extent.preposition();
        return hit != null && cursor.lexicon().homographs().allows(hit.reading().form(), before);
    }
}
