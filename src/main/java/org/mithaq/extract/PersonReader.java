package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Chunk.Extent;
import org.mithaq.extract.PersonMention.Reference;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning;
import org.mithaq.lexicon.Meaning.OfficialName;
import org.mithaq.lexicon.Meaning.Title;
import org.mithaq.lexicon.Meaning.TitleKind;
import org.mithaq.lexicon.Reading;
import org.mithaq.lexicon.SeedData.OfficialEntry;
import org.mithaq.text.Span;

/// Reads persons: post, state and name in any order, with forms of address, commas and several
/// posts.
///
/// A post is read as a noun phrase around its head, not from a closed list. A name begins only at
/// positive evidence: a known official, a known given or family name, or words unknown to the
/// dictionary right behind a complete post.
final class PersonReader {

    /// Posts, states and forms of address before a name.
    private static final int MAX_PARTS = 8;

    private static final int MAX_BODY_TOKENS = 7;
    private static final int MAX_ADJECTIVES = 2;
    private static final int MAX_NAME_TOKENS = 6;
    private static final int MAX_LISTED_STATES = 12;

    /// The posts that say more about a person come first (checked on articles of 2015: a foreign
    /// minister who is also deputy prime minister acts as foreign minister).
    private static final List<OfficeType> WEIGHT =
            List.of(
                    OfficeType.HEAD_OF_STATE,
                    OfficeType.VICE_HEAD_OF_STATE,
                    OfficeType.HEAD_OF_GOVERNMENT,
                    OfficeType.FOREIGN_MINISTER,
                    OfficeType.DEFENSE_MINISTER,
                    OfficeType.INTERIOR_MINISTER,
                    OfficeType.FINANCE_MINISTER,
                    OfficeType.ORG_HEAD,
                    OfficeType.ENVOY,
                    OfficeType.DEPUTY_FOREIGN_MINISTER,
                    OfficeType.AMBASSADOR,
                    OfficeType.SPOKESPERSON,
                    OfficeType.DEPUTY_HEAD_OF_GOVERNMENT,
                    OfficeType.OTHER_MINISTER);

    private static final Set<OfficeType> SECOND_POST_FOLLOWS =
            Set.of(OfficeType.DEPUTY_HEAD_OF_GOVERNMENT, OfficeType.VICE_HEAD_OF_STATE);

    private final Cursor cursor;
    private final LanguageLexicon lexicon;
    private final NameEvidence names;
    private final StateReader states;

    PersonReader(Cursor cursor, StateReader states, Set<String> articleSurnames) {
        this.cursor = cursor;
        this.lexicon = cursor.lexicon();
        this.states = states;
        this.names = new NameEvidence(cursor, articleSurnames);
    }

    /// A post as read.
    ///
    /// @param office null where the words do not say
    /// @param of state or organisation served
    /// @param isComplete whether a name may follow directly
    private record Post(
            int from,
            int to,
            @Nullable OfficeType office,
            @Nullable String of,
            @Nullable Span ofSpan,
            TitleKind kind,
            boolean isComplete) {}

    /// A name as read.
    private record Name(
            int from, int to, List<String> forms, Reading first, List<OfficialEntry> candidates) {}

    /// The persons named from a token on; null where none begins there.
    Chunk.@Nullable Persons at(int at) {
        var plural = pluralAt(at);
        if (plural != null) {
            return plural;
        }
        var first = oneAt(at);
        return first == null ? null : withEllipses(first);
    }

    /// "The presidents, the Tunisian X and the Algerian Y": further persons in the same office.
    private Chunk.Persons withEllipses(Chunk.Persons first) {
        var persons = new ArrayList<>(first.persons());
        var office = persons.getLast().office();
        var end = first.extent().to();
        while (office != null
                && persons.getLast().isNamed()
                && persons.size() < MAX_LISTED_STATES) {
            var state = states.at(end);
            if (state == null || !state.isAdjective() || !state.hasConjunction()) {
                break;
            }
            var name = nameAt(state.to(), List.of(), true, false);
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
                            Reference.NONE));
            end = name.to();
        }
        return new Chunk.Persons(first.extent().endingAt(end), persons);
    }

    private Chunk.@Nullable Persons oneAt(int at) {
        var posts = new ArrayList<Post>();
        var isAddressed = false;
        var position = at;
        Name name = null;
        for (var part = 0; part < MAX_PARTS && cursor.has(position); part++) {
            var address = addressLength(position, position == at);
            if (address > 0) {
                isAddressed = true;
                position += address;
                continue;
            }
            var post = postAt(position, !posts.isEmpty());
            if (post != null && !posts.isEmpty() && !isOfSamePerson(posts, post)) {
                break;
            }
            if (post != null) {
                posts.add(post);
                position = post.to();
                continue;
            }
            var nameAt = cursor.isComma(position) && !posts.isEmpty() ? position + 1 : position;
            name = nameAt(nameAt, posts, isAddressed, nameAt == at);
            if (name == null && posts.isEmpty() && !isAddressed) {
                var ofState = knownBehindState(at);
                return ofState == null ? beforePost(at) : ofState;
            }
            if (name == null && nameAt > position) {
                name = addressedNameAt(nameAt, posts);
            }
            break;
        }
        return name != null ? named(at, posts, name) : unnamed(at, posts);
    }

    /// "Saudi King Salman": a known name, its title part of it, behind the state.
    private Chunk.@Nullable Persons knownBehindState(int at) {
        var state = lexicon.titles().isModifierBefore() ? states.at(at) : null;
        if (state == null) {
            return null;
        }
        var isPossessor = lexicon.isPossessive(cursor.form(state.to()));
        var name =
                state.isAdjective() || isPossessor
                        ? knownNameAt(isPossessor ? state.to() + 1 : state.to(), true, false)
                        : null;
        if (name == null) {
            return null;
        }
        var extent = cursor.extent(at, name.to(), firstReading(at));
        var span = cursor.span(name.from(), name.to());
        return new Chunk.Persons(
                extent,
                List.of(mention(List.of(), state, name.forms(), span, name.candidates(), extent)));
    }

    /// A name known to no list that a post follows: "Sam Kutesa, the Ugandan foreign minister".
    private Chunk.@Nullable Persons beforePost(int at) {
        if (!lexicon.isGivenName(cursor.form(at))) {
            return null;
        }
        var to = names.nameEnd(at, true, MAX_NAME_TOKENS);
        var post = to - at < 2 ? null : appositionAfter(to);
        if (post == null || post.of() == null) {
            return null;
        }
        var plain = Reading.whole(cursor.form(at));
        var extent = cursor.extent(at, post.to(), plain);
        return new Chunk.Persons(
                extent,
                List.of(
                        mention(
                                List.of(post),
                                null,
                                forms(at, to, plain),
                                cursor.span(at, to),
                                List.of(),
                                extent)));
    }

    /// "…, His Excellency X": forms of address between a comma and the name.
    private @Nullable Name addressedNameAt(int at, List<Post> posts) {
        var position = at;
        var length = addressLength(position, false);
        while (length > 0) {
            position += length;
            length = addressLength(position, false);
        }
        return position == at ? null : nameAt(position, posts, true, false);
    }

    private Chunk.Persons named(int at, List<Post> posts, Name name) {
        var after =
                posts.isEmpty() || posts.stream().allMatch(p -> p.of() == null)
                        ? stateAfterName(name)
                        : null;
        var to = after == null ? name.to() : after.to();
        if (posts.isEmpty()) {
            var apposition = appositionAfter(to);
            if (apposition != null) {
                posts.add(apposition);
                to = apposition.to();
            }
        }
        var first = at == name.from() ? name.first() : firstReading(at);
        var extent = cursor.extent(at, to, first);
        var nameSpan =
                new Span(
                        cursor.extent(name.from(), name.to(), name.first()).start(),
                        cursor.token(name.to() - 1).end());
        return new Chunk.Persons(
                extent,
                List.of(mention(posts, after, name.forms(), nameSpan, name.candidates(), extent)));
    }

    /// Whether a further post may be held by the person of the posts before it: one of the two does
    /// not say of which state, and only deputies and heirs are named with their state before a
    /// second post.
    private static boolean isOfSamePerson(List<Post> posts, Post further) {
        var last = posts.getLast();
        return last.of() == null
                || (further.of() == null
                        && last.office() != null
                        && last.office() == further.office())
                || (further.of() == null
                        && last.office() != null
                        && SECOND_POST_FOLLOWS.contains(last.office()));
    }

    private Chunk.@Nullable Persons unnamed(int at, List<Post> posts) {
        if (posts.isEmpty()) {
            return null;
        }
        var last = posts.getLast();
        var isMeaningful =
                posts.stream().anyMatch(p -> p.of() != null || p.kind() != TitleKind.OPEN)
                        && posts.stream()
                                .anyMatch(p -> p.isComplete() || p.kind() == TitleKind.SHORT);
        if (!isMeaningful) {
            return null;
        }
        var extent = cursor.extent(at, last.to(), firstReading(at));
        return new Chunk.Persons(
                extent, List.of(mention(posts, null, List.of(), null, List.of(), extent)));
    }

    private PersonMention mention(
            List<Post> posts,
            StateReader.@Nullable Found stateBesideName,
            List<String> forms,
            @Nullable Span nameSpan,
            List<OfficialEntry> candidates,
            Extent extent) {
        OfficeType office = null;
        var of = stateBesideName == null ? null : stateBesideName.of();
        var ofSpan = stateBesideName == null ? null : stateBesideName.span();
        for (var post : posts) {
            if (post.office() != null
                    && (office == null || weight(post.office()) < weight(office))) {
                office = post.office();
            }
            if (of == null) {
                of = post.of();
                ofSpan = post.ofSpan();
            }
        }
        Span officeSpan = null;
        if (!posts.isEmpty()) {
            var first = posts.getFirst();
            var start =
                    first.from() == extent.from()
                            ? extent.start()
                            : cursor.token(first.from()).start();
            officeSpan = new Span(start, cursor.token(posts.getLast().to() - 1).end());
        }
        var reference =
                posts.stream().anyMatch(p -> p.kind() == TitleKind.COUNTERPART)
                        ? Reference.COUNTERPART
                        : office == null
                                        && posts.stream().anyMatch(p -> p.kind() == TitleKind.SHORT)
                                ? Reference.SHORT
                                : Reference.NONE;
        return new PersonMention(
                forms, nameSpan, office, officeSpan, of, ofSpan, candidates, reference);
    }

    private static int weight(OfficeType office) {
        var index = WEIGHT.indexOf(office);
        return index < 0 ? WEIGHT.size() : index;
    }

    private Reading firstReading(int at) {
        var hit = cursor.hit(at);
        return hit == null ? lexicon.readings(cursor.form(at)).getFirst() : hit.reading();
    }

    // --- forms of address

    private int addressLength(int at, boolean isFirst) {
        var hit = cursor.hit(at);
        if (hit == null || (!isFirst && hit.reading().stripped() > 0)) {
            return 0;
        }
        var isOnlyAddress = false;
        for (var meaning : hit.meanings()) {
            if (meaning instanceof Title title && title.kind() == TitleKind.HONORIFIC) {
                isOnlyAddress = true;
            } else if (meaning instanceof Title title && title.kind() == TitleKind.POST) {
                return 0;
            }
        }
        var full = hit.meanings().stream().anyMatch(OfficialName.class::isInstance);
        var dot = cursor.form(at + hit.length()).equals(".") ? 1 : 0;
        return isOnlyAddress && !full ? hit.length() + dot : 0;
    }

    // --- posts

    private @Nullable Post postAt(int at, boolean isFurther) {
        var before = lexicon.titles().isModifierBefore() ? states.at(at) : null;
        if (before != null && !isFurther) {
            return postBehindState(at, before);
        }
        var title = titleAt(at, isFurther);
        return title == null ? null : readPost(at, at, title, null);
    }

    /// English: "Russian Foreign Minister", "Niger's president", "the EU foreign policy chief".
    private @Nullable Post postBehindState(int at, StateReader.Found state) {
        var position = state.to();
        position = lexicon.isPossessive(cursor.form(position)) ? position + 1 : position;
        while (lexicon.titles().qualifiers().contains(cursor.form(position))
                && titleAt(position, true) == null) {
            position++;
        }
        var title = titleAt(position, true);
        return title == null ? null : readPost(at, position, title, state);
    }

    private @Nullable Title titleAt(int at, boolean isFurther) {
        var hit = cursor.hit(at);
        if (hit == null || (isFurther && !hit.reading().preposition().isEmpty())) {
            return null;
        }
        Title best = null;
        for (var meaning : hit.meanings()) {
            if (meaning instanceof Title title
                    && title.kind() != TitleKind.HONORIFIC
                    && title.kind() != TitleKind.PLURAL
                    && (best == null || title.kind() == TitleKind.POST)) {
                best = title;
            }
        }
        return best;
    }

    private Post readPost(
            int from, int titleAt, Title title, StateReader.@Nullable Found stateBefore) {
        var hit = cursor.hit(titleAt);
        var headEnd = titleAt + (hit == null ? 1 : hit.length());
        var of = stateBefore != null ? stateBefore.of() : title.of();
        var ofSpan = stateBefore == null ? null : stateBefore.span();
        var mayHaveBody =
                title.kind() == TitleKind.OPEN
                        || title.office() == OfficeType.SPOKESPERSON
                        || title.office() == OfficeType.GOVERNOR
                        || title.office() == OfficeType.ADVISER;
        var end = mayHaveBody ? bodyEnd(headEnd) : adjectivesEnd(headEnd);
        var hasBody = mayHaveBody && end > headEnd;
        var isOrganization = false;
        for (var part = 0; part < MAX_PARTS && cursor.has(end); part++) {
            if (isQualifier(end)) {
                end++;
                continue;
            }
            var duty = dutyEnd(title, end, isOrganization);
            if (duty > end) {
                end = duty;
                continue;
            }
            var state = stateOfPost(end, of != null);
            if (state == null) {
                break;
            }
            isOrganization |= state.isOrganization();
            if (of == null) {
                of = state.of();
                ofSpan = state.span();
            }
            end = state.to();
        }
        var office = officeOf(title, cursor.form(titleAt), of, isOrganization, hasBody);
        var isDefinite =
                title.kind() != TitleKind.OPEN
                        || of != null
                        || hasBody
                        || isDefiniteHead(titleAt, title);
        return new Post(from, end, office, of, ofSpan, title.kind(), isDefinite);
    }

    private boolean isQualifier(int at) {
        return cursor.isWord(at)
                && lexicon.titles().qualifiers().contains(cursor.form(at))
                && titleAt(at, true) == null;
    }

    /// Whether the head carries the article, so that it may stand alone ("the president").
    private boolean isDefiniteHead(int at, Title title) {
        return !cursor.form(at).equals(title.head())
                && cursor.form(at).length() > title.head().length();
    }

    private @Nullable OfficeType officeOf(
            Title title,
            String form,
            @Nullable String of,
            boolean isOrganization,
            boolean hasBody) {
        if (of != null) {
            var special = lexicon.titles().officeIn(of, form);
            if (special != null) {
                return special;
            }
        }
        var open =
                title.kind() == TitleKind.OPEN ? lexicon.titles().open().get(title.head()) : null;
        if (open == null) {
            return title.office();
        }
        return isOrganization
                ? open.organization()
                : hasBody ? open.body() : of != null ? open.state() : open.bare();
    }

    /// The name of the ministry or body behind an open head: definite words, joined by "and"; also
    /// behind "in".
    private int bodyEnd(int at) {
        var begin = lexicon.isLocative(cursor.form(at)) ? at + 1 : at;
        var end = begin;
        while (end < begin + MAX_BODY_TOKENS && names.isBodyWord(end, end == begin)) {
            end++;
        }
        return end == begin ? at : end;
    }

    /// Definite adjectives of a complete post: "head of the general intelligence".
    private int adjectivesEnd(int at) {
        var end = at;
        while (end < at + MAX_ADJECTIVES
                && names.isBodyWord(end, false)
                && lexicon.isOrdinaryWord(cursor.form(end))) {
            end++;
        }
        return end;
    }

    /// "to Egypt", "at the United Nations": where an ambassador or envoy serves, which is not whom
    /// he serves.
    private int dutyEnd(Title title, int at, boolean isOrganization) {
        if (title.office() != OfficeType.AMBASSADOR
                && title.office() != OfficeType.ENVOY
                && !isOrganization) {
            return at;
        }
        var place = at;
        if (lexicon.titles().placeOfDuty().contains(cursor.form(at))) {
            place = afterArticle(at + 1);
        } else {
            return at;
        }
        var state = states.at(place);
        return state == null ? at : state.to();
    }

    private StateReader.@Nullable Found stateOfPost(int at, boolean isKnown) {
        var grammar = lexicon.titles();
        if (grammar.isModifierBefore()) {
            if (!grammar.of().contains(cursor.form(at))) {
                return null;
            }
            var state = states.at(afterArticle(at + 1));
            return state == null || state.isAdjective() ? null : state;
        }
        var state = states.at(at);
        if (state == null || state.hasConjunction() || (isKnown && !state.isAdjective())) {
            return null;
        }
        return isPartOfKnownName(at) ? null : state;
    }

    /// A nationality that is really a surname: "al-Sudani" in the name of a known official.
    private boolean isPartOfKnownName(int at) {
        return cursor.meaning(at, OfficialName.class) != null;
    }

    private @Nullable Post appositionAfter(int at) {
        var position = cursor.isComma(at) ? at + 1 : at;
        position = afterArticle(position);
        var hit = cursor.hit(position);
        if (hit == null || hit.reading().stripped() > 0) {
            return null;
        }
        var post = postAt(position, false);
        if (post == null
                || !post.isComplete()
                || (post.of() == null && post.kind() == TitleKind.OPEN)) {
            return null;
        }
        var next = cursor.isComma(post.to()) ? post.to() + 1 : post.to();
        var isOfNextPerson =
                nameAt(post.to(), List.of(post), true, false) != null
                        || (next > post.to()
                                && !cursor.isComma(at)
                                && nameAt(next, List.of(post), true, false) != null);
        return isOfNextPerson ? null : post;
    }

    private StateReader.@Nullable Found stateAfterName(Name name) {
        var grammar = lexicon.titles();
        if (!grammar.isModifierBefore() || !grammar.of().contains(cursor.form(name.to()))) {
            return null;
        }
        var state = states.at(afterArticle(name.to() + 1));
        return state == null || state.isAdjective() ? null : state;
    }

    private int afterArticle(int at) {
        return lexicon.isSeparateArticle(cursor.form(at)) ? at + 1 : at;
    }

    // --- names

    private @Nullable Name nameAt(int at, List<Post> posts, boolean isAddressed, boolean isFirst) {
        if (!cursor.isWord(at)) {
            return null;
        }
        var isSupported =
                isAddressed || posts.stream().anyMatch(Post::isComplete) || !posts.isEmpty();
        var known = knownNameAt(at, isSupported, isFirst);
        if (known != null) {
            return known;
        }
        var to =
                isSupported
                        ? names.nameEnd(
                                at,
                                isAddressed || posts.stream().anyMatch(Post::isComplete),
                                MAX_NAME_TOKENS)
                        : names.articleNameEnd(at);
        if (to == at) {
            return null;
        }
        var reading = isFirst ? names.articleReading(at) : Reading.whole(cursor.form(at));
        return new Name(at, suffixEnd(to), forms(at, to, reading), reading, List.of());
    }

    private @Nullable Name knownNameAt(int at, boolean isSupported, boolean isFirst) {
        var hit = cursor.hit(at);
        if (hit == null || (!isFirst && hit.reading().stripped() > 0)) {
            return null;
        }
        var candidates = new ArrayList<OfficialEntry>();
        for (var meaning : hit.meanings()) {
            if (meaning instanceof OfficialName official
                    && cursor.meaning(at, OfficialName.class) != null
                    && (!official.isWeak() || isSupported)) {
                candidates.add(official.official());
            }
        }
        if (candidates.isEmpty()) {
            return null;
        }
        var to = names.extendKnown(at, at + hit.length(), MAX_NAME_TOKENS);
        if (isSupported && isSurnameOnly(hit) && names.nameEnd(at, true, MAX_NAME_TOKENS) > to) {
            return null;
        }
        return new Name(at, suffixEnd(to), forms(at, to, hit.reading()), hit.reading(), candidates);
    }

    /// Whether a known name is only a surname, which may as well be the given name of somebody
    /// else.
    private static boolean isSurnameOnly(LanguageLexicon.Hit hit) {
        return hit.meanings().stream()
                .noneMatch(m -> m instanceof OfficialName official && official.isFull());
    }

    /// "…, Jr."
    private int suffixEnd(int at) {
        var suffix = cursor.isComma(at) ? at + 1 : at;
        if (!lexicon.titles().nameSuffixes().contains(cursor.form(suffix))) {
            return at;
        }
        return cursor.form(suffix + 1).equals(".") ? suffix + 2 : suffix + 1;
    }

    private List<String> forms(int from, int to, Reading first) {
        var forms = new ArrayList<String>();
        forms.add(first.form());
        for (var i = from + 1; i < to; i++) {
            if (cursor.isWord(i)) {
                forms.add(cursor.form(i));
            }
        }
        return List.copyOf(lexicon.joinedName(forms));
    }

    // --- several holders

    /// "The foreign ministers of Egypt and Jordan", "military officials of both sides".
    private Chunk.@Nullable Persons pluralAt(int at) {
        var hit = cursor.hit(at);
        if (hit == null) {
            return null;
        }
        Title plural = null;
        for (var meaning : hit.meanings()) {
            if (meaning instanceof Title title && title.kind() == TitleKind.PLURAL) {
                plural = title;
            }
        }
        if (plural == null) {
            return null;
        }
        var holders = new ArrayList<PersonMention>();
        var end = at + hit.length();
        while (holders.size() < MAX_LISTED_STATES && cursor.has(end)) {
            var position = holders.isEmpty() && isLink(end) ? end + 1 : end;
            position =
                    !holders.isEmpty() && (cursor.isComma(position) || isAnd(position))
                            ? position + 1
                            : position;
            position = afterArticle(position);
            if (holders.isEmpty() && isGroupOfStates(position)) {
                return ofBothSides(plural, at, position);
            }
            var state = states.at(position);
            if (state == null
                    || (!holders.isEmpty() && position == end && !state.hasConjunction())) {
                break;
            }
            holders.add(holder(plural, state, at, state.to()));
            end = state.to();
        }
        return holders.isEmpty()
                ? namedHolders(plural, at, at + hit.length())
                : new Chunk.Persons(cursor.extent(at, end, hit.reading()), holders);
    }

    private boolean isGroupOfStates(int at) {
        var group = cursor.meaning(at, Meaning.Group.class);
        return group != null && group.isOfStates();
    }

    private Chunk.Persons ofBothSides(Title plural, int at, int groupAt) {
        var group = cursor.hit(groupAt);
        var end = groupAt + (group == null ? 1 : group.length());
        var holders =
                new PersonMention(
                        List.of(),
                        null,
                        plural.office(),
                        cursor.span(at, end),
                        null,
                        null,
                        List.of(),
                        Reference.BOTH_SIDES);
        return new Chunk.Persons(cursor.extent(at, end, firstReading(at)), List.of(holders));
    }

    /// "Presidents X of Nigeria and Y of Benin".
    private Chunk.@Nullable Persons namedHolders(Title plural, int at, int namesAt) {
        var holders = new ArrayList<PersonMention>();
        var end = namesAt;
        while (holders.size() < MAX_LISTED_STATES) {
            var position = end;
            if (!holders.isEmpty()) {
                position = cursor.isComma(position) ? position + 1 : position;
                position = isAnd(position) ? position + 1 : position;
                if (position == end) {
                    break;
                }
            }
            var name = nameAt(position, List.of(), true, false);
            if (name == null) {
                break;
            }
            var state = stateAfterName(name);
            holders.add(
                    new PersonMention(
                            name.forms(),
                            cursor.span(name.from(), name.to()),
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
                : new Chunk.Persons(cursor.extent(at, end, firstReading(at)), holders);
    }

    private boolean isLink(int at) {
        return lexicon.titles().of().contains(cursor.form(at))
                || lexicon.titles().placeOfDuty().contains(cursor.form(at));
    }

    private boolean isAnd(int at) {
        return lexicon.isConjunction(cursor.form(at));
    }

    private PersonMention holder(Title title, StateReader.Found state, int from, int to) {
        return new PersonMention(
                List.of(),
                null,
                title.office(),
                cursor.span(from, to),
                state.of(),
                state.span(),
                List.of(),
                Reference.NONE);
    }
}
