package org.mithaq.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.PersonMention.Reference;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning;
import org.mithaq.lexicon.Meaning.Title;
import org.mithaq.lexicon.Meaning.TitleKind;
import org.mithaq.text.Span;

/// Reads several holders of one post: "the foreign ministers of Egypt and Jordan", "Presidents X
/// and Y", "officials of both sides".
final class HolderReader {

    /// "The states that are members of".
    private static final int MAX_MEMBERS_WORDS = 4;

    private static final int MAX_LISTED_STATES = 12;

    /// Whom a state has many of, so that several of them are nobody who is named elsewhere.
    private static final Set<OfficeType> OF_MANY =
            EnumSet.of(OfficeType.LEGISLATOR, OfficeType.OTHER);

    /// Who serves at a place.
    private static final Set<OfficeType> SENT = EnumSet.of(OfficeType.AMBASSADOR, OfficeType.ENVOY);

    private final Cursor cursor;
    private final LanguageLexicon lexicon;
    private final StateReader states;
    private final NameReader nameReader;

    HolderReader(Cursor cursor, StateReader states, NameReader nameReader) {
        this.cursor = cursor;
        this.lexicon = cursor.lexicon();
        this.states = states;
        this.nameReader = nameReader;
    }

    /// "The foreign ministers of Egypt and Jordan", "military officials of both sides".
    Chunk.@Nullable Persons pluralAt(int at) {
        var hit = cursor.hit(at);
        if (hit == null) {
            return null;
        }
        var behindStates = behindStates(at);
        if (behindStates != null) {
            return behindStates;
        }
        var plural = title(hit, TitleKind.PLURAL);
        var dual = title(hit, TitleKind.DUAL);
        return plural != null
                ? severalAt(at, hit, plural, MAX_LISTED_STATES)
                : dual != null ? twoAt(at, hit, dual) : null;
    }

    /// "The Egyptian and Jordanian foreign ministers", where states stand before the post; null for
    /// none. A word for a government stands for the states themselves.
    private Chunk.@Nullable Persons behindStates(int at) {
        var listed = statesListedAt(at);
        if (listed.size() < 2) {
            return null;
        }
        var titleAt = listed.getLast().to();
        var hit = cursor.hit(titleAt);
        var plural = hit == null ? null : title(hit, TitleKind.PLURAL);
        if (hit == null || plural == null || cursor.isOf(titleAt, "GOVERNMENT")) {
            return null;
        }
        var to = titleAt + hit.length();
        var names = namesListedAt(cursor.isComma(to) ? to + 1 : to, listed.size());
        var holders = new ArrayList<PersonMention>();
        for (var i = 0; i < listed.size(); i++) {
            var name = names.isEmpty() ? null : names.get(i);
            holders.add(holder(plural, listed.get(i), at, to, name));
        }
        var end = names.isEmpty() ? to : names.getLast().to();
        return new Chunk.Persons(cursor.extent(at, end, cursor.firstReading(at)), holders);
    }

    /// States joined by commas and "and"; empty where the language puts them behind.
    private List<StateReader.Found> statesListedAt(int at) {
        var listed = new ArrayList<StateReader.Found>();
        var next = lexicon.titles().isModifierBefore() ? states.at(at) : null;
        while (next != null && listed.size() < MAX_LISTED_STATES) {
            listed.add(next);
            var link = behindLink(next.to());
            next = link == next.to() ? null : states.at(link);
        }
        return listed;
    }

    /// As many names as wanted, joined by commas and "and"; empty where there are not so many.
    private List<NameReader.Name> namesListedAt(int at, int wanted) {
        var names = new ArrayList<NameReader.Name>();
        var next = nameReader.nameAt(at, NameReader.Support.COMPLETE, false);
        while (next != null && names.size() < wanted) {
            names.add(next);
            var link = behindLink(next.to());
            var further = nameReader.nameAt(link, NameReader.Support.COMPLETE, false);
            var isLinked =
                    link > next.to() || (further != null && further.first().hasConjunction());
            next = isLinked ? further : null;
        }
        return names.size() == wanted ? names : List.of();
    }

    /// Just behind a comma, "and" or both; the same token for none.
    private int behindLink(int at) {
        var behindComma = cursor.isComma(at) ? at + 1 : at;
        return isAnd(behindComma) ? behindComma + 1 : behindComma;
    }

    /// "The foreign ministers of Egypt and Jordan" in the dual; null where only one is told, for
    /// then the words may be another case of the singular.
    private Chunk.@Nullable Persons twoAt(int at, LanguageLexicon.Hit hit, Title dual) {
        var two = severalAt(at, hit, dual, 2);
        return two == null || two.persons().size() < 2 ? null : two;
    }

    private static @Nullable Title title(LanguageLexicon.Hit hit, TitleKind kind) {
        Title found = null;
        for (var meaning : hit.meanings()) {
            if (meaning instanceof Title title && title.kind() == kind) {
                found = title;
            }
        }
        return found;
    }

    private Chunk.@Nullable Persons severalAt(
            int at, LanguageLexicon.Hit hit, Title plural, int max) {
        var holders = new ArrayList<PersonMention>();
        var end = at + hit.length();
        while (holders.size() < max && cursor.has(end)) {
            var position = holders.isEmpty() && isLink(end, plural) ? end + 1 : end;
            position = holders.isEmpty() ? position : behindLink(position);
            position = cursor.afterArticle(position);
            if (holders.isEmpty() && states.isGroup(position)) {
                return ofBothSides(plural, at, position);
            }
            var state = holders.isEmpty() ? ofMembers(position) : states.ofMany(position);
            if (state == null
                    || (!holders.isEmpty() && position == end && !state.hasConjunction())) {
                break;
            }
            if (holders.isEmpty() && isCouncil(plural, state)) {
                return null;
            }
            var name = nameReader.nameAt(state.to(), NameReader.Support.COMPLETE, false);
            holders.add(holder(plural, state, at, state.to(), name));
            end = name == null ? state.to() : name.to();
        }
        if (holders.isEmpty() && plural.of() != null) {
            return ofImpliedState(plural, plural.of(), at, at + hit.length());
        }
        if (holders.size() == 1
                && OF_MANY.contains(plural.office())
                && !holders.getFirst().isNamed()) {
            return ofSeveral(holders.getFirst(), cursor.extent(at, end, hit.reading()));
        }
        return holders.isEmpty()
                ? namedHolders(plural, at, at + hit.length(), max)
                : new Chunk.Persons(cursor.extent(at, end, hit.reading()), holders);
    }

    /// "The foreign ministers of the Arab League": those of its states meet as its council.
    private boolean isCouncil(Title plural, StateReader.Found state) {
        return lexicon.titles().isModifierBefore()
                && state.isOrganization()
                && Offices.MINISTERS.contains(plural.office());
    }

    /// "The members of Congress": the post tells of which state.
    private Chunk.Persons ofImpliedState(Title plural, String of, int at, int end) {
        var holders = unnamed(plural.office(), cursor.span(at, end), of, null, Reference.SEVERAL);
        return new Chunk.Persons(cursor.extent(at, end, cursor.firstReading(at)), List.of(holders));
    }

    private static PersonMention unnamed(
            @Nullable OfficeType office,
            @Nullable Span officeSpan,
            @Nullable String of,
            @Nullable Span ofSpan,
            Reference reference) {
        return new PersonMention(
                List.of(), null, office, officeSpan, of, ofSpan, List.of(), reference);
    }

    /// "American lawmakers", "Egyptian officials": whoever is named beside them is none of them.
    private static Chunk.Persons ofSeveral(PersonMention holder, Chunk.Extent extent) {
        var several =
                unnamed(
                        holder.office(),
                        holder.officeSpan(),
                        holder.of(),
                        holder.ofSpan(),
                        Reference.SEVERAL);
        return new Chunk.Persons(extent, List.of(several));
    }

    /// "The leaders of the member states of the Union": whom several serve, also behind words for
    /// its members.
    private StateReader.@Nullable Found ofMembers(int at) {
        var found = states.ofMany(at);
        for (var next = at;
                found == null
                        && next < at + MAX_MEMBERS_WORDS
                        && lexicon.titles().members().contains(cursor.form(next));
                next++) {
            found = states.ofMany(next + 1);
        }
        return found;
    }

    private Chunk.Persons ofBothSides(Title plural, int at, int groupAt) {
        var group = cursor.hit(groupAt);
        var end = groupAt + (group == null ? 1 : group.length());
        var holders =
                unnamed(plural.office(), cursor.span(at, end), null, null, Reference.BOTH_SIDES);
        return new Chunk.Persons(cursor.extent(at, end, cursor.firstReading(at)), List.of(holders));
    }

    /// "Presidents X of Nigeria and Y of Benin".
    private Chunk.@Nullable Persons namedHolders(Title plural, int at, int namesAt, int max) {
        var holders = new ArrayList<PersonMention>();
        var end = namesAt;
        while (holders.size() < max) {
            var position = end;
            if (!holders.isEmpty()) {
                position = cursor.isComma(position) ? position + 1 : position;
                position = isAnd(position) ? position + 1 : position;
            }
            var name = nameReader.nameAt(position, NameReader.Support.COMPLETE, false);
            var isLinked = holders.isEmpty() || position > end;
            if (name == null || !(isLinked || name.first().hasConjunction())) {
                break;
            }
            var state = states.behind(name.to());
            holders.add(
                    new PersonMention(
                            name.forms(),
                            cursor.span(cursor.extent(name.from(), name.to(), name.first())),
                            plural.office(),
                            holders.isEmpty() ? cursor.span(at, namesAt) : null,
                            state == null ? null : state.of(),
                            state == null ? null : state.span(),
                            name.candidates(),
                            Reference.NONE));
            end = state == null ? name.to() : state.to();
        }
        return holders.isEmpty()
                ? null
                : new Chunk.Persons(cursor.extent(at, end, cursor.firstReading(at)), holders);
    }

    /// "The presidents, the Tunisian X and the Algerian Y", "his Russian counterpart X and the
    /// American Y": further persons in the same office.
    Chunk.Persons withEllipses(Chunk.Persons first) {
        var persons = new ArrayList<>(first.persons());
        var office = persons.getLast().office();
        var reference =
                persons.getLast().reference() == Reference.COUNTERPART
                        ? Reference.COUNTERPART
                        : Reference.NONE;
        var end = first.extent().to();
        while ((office != null || reference == Reference.COUNTERPART)
                && persons.getLast().isNamed()
                && persons.size() < MAX_LISTED_STATES) {
            var state = states.at(cursor.isComma(end) ? end + 1 : end);
            if (state == null || !state.isAdjective() || !state.hasConjunction()) {
                break;
            }
            var name = nameReader.nameAt(state.to(), NameReader.Support.COMPLETE, false);
            if (name == null) {
                break;
            }
            persons.add(
                    new PersonMention(
                            name.forms(),
                            cursor.span(name.from(), name.to()),
                            office,
                            null,
                            state.of(),
                            state.span(),
                            name.candidates(),
                            reference));
            end = name.to();
        }
        return new Chunk.Persons(first.extent().endingAt(end), persons);
    }

    /// Whether whom several serve follows; only who is sent somewhere has a place of duty: "(came
    /// with) officials to Malaysia" tells of a way.
    private boolean isLink(int at, Title plural) {
        return lexicon.titles().of().contains(cursor.form(at))
                || lexicon.isLocative(cursor.form(at))
                || (SENT.contains(plural.office())
                        && lexicon.titles().placeOfDuty().contains(cursor.form(at)));
    }

    private boolean isAnd(int at) {
        return lexicon.isConjunction(cursor.form(at));
    }

    private PersonMention holder(
            Title title,
            StateReader.Found state,
            int from,
            int to,
            NameReader.@Nullable Name name) {
        return new PersonMention(
                name == null ? List.of() : name.forms(),
                name == null ? null : cursor.span(name.from(), name.to()),
                title.office(),
                cursor.span(from, to),
                state.of(),
                state.span(),
                name == null ? List.of() : name.candidates(),
                reference(title, from));
    }

    private Reference reference(Title title, int at) {
        if (title.office() == null) {
            return Reference.COUNTERPART;
        }
        var isShort =
                title.office() == OfficeType.OTHER_MINISTER
                        && cursor.meaning(at, Meaning.Group.class) != null;
        return isShort ? Reference.SHORT : Reference.NONE;
    }
}
