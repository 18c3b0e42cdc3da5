package org.mithaq.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning;
import org.mithaq.lexicon.Meaning.OfficialName;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.lexicon.Meaning.Title;
import org.mithaq.lexicon.Meaning.TitleKind;
import org.mithaq.text.Span;

/// Reads the words for a post as a noun phrase around its head: ministry or body, adjectives, the
/// state or organisation served, the place of duty.
final class PostReader {

    /// Posts, states and forms of address before a name.
    private static final int MAX_PARTS = 8;

    /// Posts whose words go on with a ministry or body.
    private static final Set<OfficeType> WITH_BODY =
            Set.of(OfficeType.SPOKESPERSON, OfficeType.GOVERNOR, OfficeType.ADVISER);

    /// Posts that do so where capital letters show how far the name of the body goes.
    private static final Set<OfficeType> WITH_BODY_BEHIND =
            Set.of(OfficeType.ENVOY, OfficeType.ORG_HEAD, OfficeType.OTHER);

    private static final int MAX_BODY_TOKENS = 7;
    private static final int MAX_ADJECTIVES = 2;
    private static final int MIN_NAME_TOKENS = 2;
    private static final int MAX_ORDINARY_WORDS = 3;
    private static final int MAX_MODIFIERS = 4;
    private static final int MAX_SERVED_NAME_TOKENS = 4;

    private final Cursor cursor;
    private final LanguageLexicon lexicon;
    private final NameEvidence names;
    private final StateReader states;
    private final ServedReader served;

    PostReader(Cursor cursor, StateReader states, NameEvidence names) {
        this.cursor = cursor;
        this.lexicon = cursor.lexicon();
        this.states = states;
        this.served = new ServedReader(cursor, states);
        this.names = names;
    }

    /// A post as read.
    ///
    /// @param office null where the words do not say
    /// @param of state or organisation served
    /// @param isComplete whether a name may follow directly
    /// @param postedTo state in which an ambassador serves; null where the words do not say
    record Post(
            int from,
            int to,
            @Nullable OfficeType office,
            @Nullable String of,
            @Nullable Span ofSpan,
            TitleKind kind,
            boolean isComplete,
            @Nullable String postedTo) {

        /// The same, of whom the leader named by some words acts for.
        Post servedBy(String side, Span words) {
            return new Post(from, to, office, side, words, kind, true, postedTo);
        }

        /// The same, held in a state whose name ends it.
        Post in(StateReader.Found state) {
            return new Post(
                    from, state.to(), office, state.of(), state.span(), kind, isComplete, postedTo);
        }
    }

    int addressLength(int at, boolean isFirst) {
        var hit = cursor.hit(at);
        if (hit == null || (!isFirst && hit.reading().stripped() > 0)) {
            return 0;
        }
        var isOnlyAddress = false;
        for (var meaning : hit.meanings()) {
            if (meaning instanceof Title title && title.kind() == TitleKind.HONORIFIC) {
                isOnlyAddress = !isVerbAsWritten(at);
            } else if (meaning instanceof Title title && title.kind() == TitleKind.POST) {
                return 0;
            }
        }
        if (isOnlyAddress && isPostOfState(hit, at)) {
            return 0;
        }
        var full = hit.meanings().stream().anyMatch(OfficialName.class::isInstance);
        var dot = cursor.form(at + hit.length()).equals(".") ? 1 : 0;
        return isOnlyAddress && !full ? hit.length() + dot : 0;
    }

    /// The office that a form of address at a token tells by itself, as a military rank does; null
    /// for none.
    @Nullable OfficeType officeOfAddress(int at) {
        var address = cursor.meaning(at, Title.class);
        return address != null && address.kind() == TitleKind.HONORIFIC ? address.office() : null;
    }

    /// "Attended it", to which "Presence" (of "His Presence") folds: a verb where it is written so.
    private boolean isVerbAsWritten(int at) {
        return isVerb(at) && cursor.written(at).equals(cursor.form(at));
    }

    /// "The minister" before a nationality is a post and no form of address.
    private boolean isPostOfState(LanguageLexicon.Hit hit, int at) {
        return shortTitle(hit) != null && states.nationality(at + hit.length()) != null;
    }

    @Nullable Post postAt(int at, boolean isFurther) {
        if (lexicon.titles().isModifierBefore() && !isFurther) {
            var before = states.at(at);
            var seat = before == null ? states.seat(at) : null;
            if (before != null) {
                return postBehindState(at, before);
            }
            if (seat != null) {
                return postBehindSeat(at, seat);
            }
        }
        var title = titleAt(at, isFurther);
        return title == null ? null : readPost(at, at, title, null);
    }

    /// "His ambassador", to which "ambassadress" folds: it means whoever holds the post of somebody
    /// named before, and begins no post of its own. Where a state or a body follows, it is she.
    private boolean isOwnAsWritten(int at, LanguageLexicon.Hit hit) {
        return hit.length() == 1
                && cursor.isOf(at, "OWN_AMBASSADOR")
                && cursor.written(at).equals(cursor.form(at))
                && (states.at(at + 1) == null
                        || !cursor.firstReading(at + 1).preposition().isEmpty());
    }

    /// "(X), minister of culture in Iran": a post with the state behind it in which it is held; the
    /// same post where that is told otherwise or not at all.
    Post heldIn(Post post) {
        var state = post.of() == null ? served.stateWithin(post.office(), post.to()) : null;
        return state == null ? post : post.in(state);
    }

    /// "The Russian president's special envoy": the second post, served for the state of the first;
    /// null for none.
    @Nullable Post ownedPostAt(int at, Post owner) {
        var title = titleAt(at, true);
        if (title == null) {
            return null;
        }
        var post = readPost(at, at, title, null);
        return post.of() != null
                ? post
                : new Post(
                        post.from(),
                        post.to(),
                        post.office(),
                        owner.of(),
                        owner.ofSpan(),
                        post.kind(),
                        true,
                        post.postedTo());
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
        if (title == null) {
            position = behindOrdinaryWords(position);
            title = titleAt(position, true);
            var hit = cursor.hit(position);
            var isNamed =
                    hit != null
                            && names.nameEnd(position + hit.length(), true, 2)
                                    > position + hit.length();
            title = isNamed ? title : null;
        }
        return title == null ? null : readPost(at, position, title, state);
    }

    /// English: "Russian Foreign Ministry spokeswoman": whoever speaks for a ministry or palace.
    private @Nullable Post postBehindSeat(int at, StateReader.Found seat) {
        var title = titleAt(seat.to(), true);
        return title != null && title.office() == OfficeType.SPOKESPERSON
                ? readPost(at, seat.to(), title, seat)
                : null;
    }

    /// "The AU trade and industry commissioner": just after the ordinary words that say what for.
    private int behindOrdinaryWords(int at) {
        var end = at;
        while (end - at < MAX_ORDINARY_WORDS
                && cursor.isWord(end)
                && !cursor.token(end).isCapitalised()
                && cursor.hit(end) == null
                && !isVerb(end)
                && (lexicon.isConjunction(cursor.form(end))
                        || !lexicon.titles().nameStops().contains(cursor.form(end)))) {
            end++;
        }
        return end;
    }

    /// "Welcomes" in "the United States welcomes President X".
    private boolean isVerb(int at) {
        var word = cursor.word(at);
        return word != null
                && word.meanings().stream()
                        .anyMatch(m ->
                                m instanceof Meaning.WordClass one && one.tense() != Tense.NONE);
    }

    private @Nullable Title titleAt(int at, boolean isFurther) {
        var hit = cursor.hit(at);
        if (hit == null
                || (isFurther && !hit.reading().preposition().isEmpty())
                || isGroupAlone(at, at + hit.length())
                || isOwnAsWritten(at, hit)) {
            return null;
        }
        Title best = null;
        for (var meaning : hit.meanings()) {
            if (meaning instanceof Title title
                    && title.kind() != TitleKind.HONORIFIC
                    && title.kind() != TitleKind.PLURAL
                    && title.kind() != TitleKind.DUAL
                    && !isBehindOwnArticle(title)
                    && (best == null || title.kind() == TitleKind.POST)) {
                best = title;
            }
        }
        return best;
    }

    /// English: "the spokesman", which is looked up with its article, and so begins a token later
    /// as the post that it is where whom he serves is told.
    private boolean isBehindOwnArticle(Title title) {
        return title.kind() == TitleKind.PRONOUN && lexicon.titles().isModifierBefore();
    }

    /// "The two ministers", spoken of before, unless their states follow.
    private boolean isGroupAlone(int at, int next) {
        return cursor.meaning(at, Meaning.Group.class) != null && states.nationality(next) == null;
    }

    private Post readPost(
            int from, int titleAt, Title title, StateReader.@Nullable Found stateBefore) {
        var hit = cursor.hit(titleAt);
        var headEnd = titleAt + (hit == null ? 1 : hit.length());
        var of = stateBefore != null ? stateBefore.of() : title.of();
        var ofSpan = stateBefore == null ? null : stateBefore.span();
        var mayHaveBody = mayHaveBody(title) && !isFollowedByTopic(titleAt, title, headEnd);
        var end =
                mayHaveBody ? bodyEnd(headEnd) : workplaceEnd(title, adjectivesEnd(title, headEnd));
        var hasBody = mayHaveBody && end > headEnd;
        var isOrganization = stateBefore != null && stateBefore.isOrganization();
        String postedTo = null;
        var hasRemit = false;
        for (var part = 0; part < MAX_PARTS && cursor.has(end); part++) {
            if (isQualifier(end)) {
                end++;
                continue;
            }
            var errand = served.errand(title, end);
            if (errand != null) {
                postedTo = postedTo == null ? errand.of() : postedTo;
                end = errand.to();
                continue;
            }
            var remit = remitEnd(end);
            if (remit > end) {
                hasRemit = true;
                end = remit;
                continue;
            }
            var master = servedPost(title, end);
            if (master != null) {
                end = servedEnd(end, master);
                ofSpan = of == null ? master.ofSpan() : ofSpan;
                of = of == null ? master.of() : of;
                continue;
            }
            var isLesser = hasBody || hasRemit || isOfLesserRank(title, end > headEnd);
            var workplace = of == null ? served.workplace(title, end, isLesser) : null;
            if (workplace != null) {
                isOrganization = workplace.isOrganization() ? !hasBody : isOrganization;
                of = workplace.of();
                ofSpan = workplace.span();
                end = workplace.to();
                continue;
            }
            var duty = dutyEnd(title, end, isOrganization);
            if (duty > end) {
                postedTo = postedTo == null ? stateOfDuty(end) : postedTo;
                of =
                        of == null && served.isOfStatesOnly(title) && served.isWithin(end)
                                ? postedTo
                                : of;
                end = duty;
                continue;
            }
            var ownBody = of == null ? endOfStatesBody(end) : end;
            if (ownBody > end) {
                var owner = states.at(cursor.afterArticle(end + 1));
                of = owner == null ? of : owner.of();
                ofSpan = owner == null ? ofSpan : owner.span();
                end = ownBody;
                continue;
            }
            var sentTo = served.sentTo(title, end);
            if (sentTo != null) {
                postedTo = postedTo == null ? sentTo.of() : postedTo;
                end = sentTo.to();
                continue;
            }
            var state = served.by(title, end, of != null);
            if (state == null || served.isDestination(title, state)) {
                break;
            }
            isOrganization |= state.isOrganization();
            // words that say it count more than what a post implies
            if (of == null || ofSpan == null) {
                of = state.of();
                ofSpan = state.span();
            }
            end = ownedBodyEnd(state.to());
        }
        var province = of == null ? served.stateOfProvince(title, headEnd, end) : null;
        if (province != null) {
            of = province.of();
            ofSpan = province.span();
            end = Math.max(end, province.to());
        }
        var office = officeOf(title, headForm(titleAt), of, isOrganization, hasBody);
        var isDefinite =
                title.kind() != TitleKind.OPEN
                        || of != null
                        || hasBody
                        || isDefiniteHead(titleAt, title);
        var isOpen = title.kind() == TitleKind.OPEN && !hasBody;
        var shortTitle = isOpen ? shortTitle(hit) : null;
        if (shortTitle != null && shortTitle.office() != null) {
            var alone = hit == null ? end : titleAt + hit.length();
            return isAlone(alone) || isPlace(alone)
                    ? new Post(
                            from,
                            alone,
                            shortTitle.office(),
                            null,
                            null,
                            TitleKind.SHORT,
                            isDefinite,
                            postedTo)
                    : new Post(from, end, office, of, ofSpan, title.kind(), isDefinite, postedTo);
        }
        var kind = shortTitle == null ? title.kind() : TitleKind.SHORT;
        return new Post(from, end, office, of, ofSpan, kind, isDefinite, postedTo);
    }

    /// "The minister (told journalists)", "the minister (visited) Beirut": the word by itself for
    /// somebody named before; null where an adjective or a name may belong to it.
    @Nullable Post shortAt(int at) {
        var hit = cursor.hit(at);
        var shortTitle = shortTitle(hit);
        var title = titleAt(at, false);
        if (hit == null || shortTitle == null || title == null) {
            return null;
        }
        var end = at + hit.length();
        var post = readPost(at, at, title, null);
        if (post.to() == end && post.kind() == TitleKind.SHORT) {
            return post;
        }
        var office = officeOf(title, headForm(at), null, false, false);
        return isAlone(end) || isOfAnotherPart(end)
                ? new Post(at, end, office, null, null, TitleKind.SHORT, true, null)
                : null;
    }

    /// Whether what stands at a token is neither an adjective nor a name behind a post: a verb, a
    /// place, a word behind a preposition.
    private boolean isOfAnotherPart(int at) {
        return isVerb(at) || !cursor.firstReading(at).preposition().isEmpty() || isPlace(at);
    }

    private boolean isPlace(int at) {
        return !lexicon.titles().isModifierBefore()
                && (cursor.meaning(at, Meaning.PlaceName.class) != null
                        || states.country(at) != null);
    }

    /// "The president said", not "the president Ahmad" or "the former president": whether what
    /// stands behind a post is neither a name nor an adjective.
    private boolean isAlone(int end) {
        var title = cursor.meaning(end, Title.class);
        return !cursor.isWord(end)
                || (!cursor.isOf(end, "AGREEMENT_HOW") && mayStandBehind(end, title));
    }

    private boolean mayStandBehind(int end, @Nullable Title title) {
        return lexicon.profile().functionWords().contains(cursor.form(end))
                || lexicon.dates().beginnings().contains(cursor.form(end))
                || (title != null && title.kind() != TitleKind.HONORIFIC)
                || (cursor.hit(end) == null
                        && cursor.word(end) != null
                        && !mayBeAdjectiveOfMan(end));
    }

    private boolean mayBeAdjectiveOfMan(int at) {
        return lexicon.isDefinite(cursor.form(at))
                && !lexicon.subjects().isOfWoman(cursor.written(at));
    }

    /// "The ambassador (discussed) the Palestinian question": a head with the article does not own
    /// the noun behind it, which says what is spoken about.
    private boolean isFollowedByTopic(int at, Title title, int next) {
        return !lexicon.titles().isModifierBefore()
                && isDefiniteHead(at, title)
                && cursor.isOf(next, "TOPIC_FOLLOWS");
    }

    /// The word that may stand for somebody named before: "the minister"; null for none.
    private static @Nullable Title shortTitle(LanguageLexicon.@Nullable Hit hit) {
        return hit == null
                ? null
                : hit.meanings().stream()
                        .filter(Title.class::isInstance)
                        .map(Title.class::cast)
                        .filter(title -> title.kind() == TitleKind.SHORT)
                        .findFirst()
                        .orElse(null);
    }

    private boolean mayHaveBody(Title title) {
        var office = title.office();
        return title.kind() == TitleKind.OPEN
                || (office != null
                        && (WITH_BODY.contains(office)
                                || (lexicon.titles().isModifierBefore()
                                        && WITH_BODY_BEHIND.contains(office))));
    }

    private boolean isQualifier(int at) {
        return cursor.isWord(at)
                && lexicon.titles().qualifiers().contains(cursor.form(at))
                && titleAt(at, true) == null;
    }

    private String headForm(int at) {
        var reading = cursor.firstReading(at);
        return cursor.form(at).substring(reading.stripped());
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
            return isOrganization && isOfHead(title) ? OfficeType.ORG_HEAD : title.office();
        }
        return isOrganization
                ? open.organization()
                : hasBody ? open.body() : of != null ? open.state() : open.bare();
    }

    /// Whether a post is in an organisation that of its head: its president, "the EU's top
    /// diplomat".
    private boolean isOfHead(Title title) {
        return title.office() == OfficeType.HEAD_OF_STATE
                || title.office() == OfficeType.FOREIGN_MINISTER;
    }

    /// The name of the ministry or body behind an open head: definite words, joined by "and"; also
    /// behind "in".
    private int bodyEnd(int at) {
        if (lexicon.titles().isModifierBefore()) {
            return capitalisedBodyEnd(at);
        }
        var begin = lexicon.isLocative(cursor.form(at)) ? at + 1 : at;
        var end = begin;
        while (end < begin + MAX_BODY_TOKENS && names.isBodyWord(end, end == begin)) {
            end++;
        }
        return end == begin ? at : end;
    }

    /// "Of the National Security Office", "for Foreign Trade and Industry": capitalised words
    /// behind "of", up to a state, a given name or a known official.
    private int capitalisedBodyEnd(int at) {
        if (!lexicon.titles().of().contains(cursor.form(at))) {
            return at;
        }
        var end = at;
        var next = cursor.afterArticle(at + 1);
        while (next - at <= MAX_BODY_TOKENS && isCapitalisedBodyWord(next, end == at)) {
            end = next + 1;
            var isLinked =
                    lexicon.titles().of().contains(cursor.form(end))
                            || lexicon.isConjunction(cursor.form(end));
            next = isLinked ? cursor.afterArticle(end + 1) : end;
        }
        var name = end;
        while (name > at + 2 && isNameLike(name - 1)) {
            name--;
        }
        return end - name >= MIN_NAME_TOKENS ? name : end;
    }

    /// Whether a capitalised word is no word that a body might be named with.
    private boolean isNameLike(int at) {
        return cursor.isWord(at)
                && cursor.token(at).isCapitalised()
                && !lexicon.isOrdinaryWord(cursor.form(at))
                && !lexicon.titles().of().contains(cursor.form(at - 1));
    }

    private boolean isCapitalisedBodyWord(int at, boolean isFirst) {
        return cursor.isWord(at)
                && cursor.token(at).isCapitalised()
                && states.at(at) == null
                && states.seat(at) == null
                && titleAt(at, true) == null
                && cursor.meaning(at, OfficialName.class) == null
                && (isFirst || !lexicon.isGivenName(cursor.form(at)));
    }

    /// "Of Japan's National Security Secretariat": just after the body of the state served; the
    /// same token where none is named.
    int ownedBodyEnd(int at) {
        if (!lexicon.titles().isModifierBefore() || !lexicon.isPossessive(cursor.form(at))) {
            return at;
        }
        var first = states.at(at + 1);
        var begin = first == null ? at + 1 : first.to();
        var end = begin;
        while (end - at <= MAX_BODY_TOKENS && isCapitalisedBodyWord(end, false)) {
            end++;
        }
        return end == at + 1 ? at : end;
    }

    /// "Of the Norwegian Foreign Ministry": just after the body of a state that its nationality
    /// tells; the same token for none.
    private int endOfStatesBody(int at) {
        var state =
                lexicon.titles().isModifierBefore()
                                && lexicon.titles().of().contains(cursor.form(at))
                        ? states.at(cursor.afterArticle(at + 1))
                        : null;
        if (state == null || !state.isAdjective()) {
            return at;
        }
        var end = state.to();
        while (end - at <= MAX_BODY_TOKENS
                && isCapitalisedBodyWord(end, false)
                && lexicon.isOrdinaryWord(cursor.form(end))) {
            end++;
        }
        return end == state.to() ? at : end;
    }

    /// "For the affairs of the Middle East and North Africa": just after what a post is in charge
    /// of; the same token where nothing says it.
    private int remitEnd(int at) {
        var remits = lexicon.titles().remits();
        var begin =
                remits.contains(cursor.form(at))
                        ? at + 1
                        : remits.contains(cursor.form(at - 1)) ? at : cursor.end();
        var end = begin;
        while (end - begin < MAX_BODY_TOKENS) {
            var next = remitPartEnd(end, end == begin);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end == begin ? at : end;
    }

    /// A definite word; a region or state where it comes first or is joined by "and"; a word that
    /// either of them completes.
    private int remitPartEnd(int at, boolean isFirst) {
        var hit = cursor.hit(at);
        var title = cursor.meaning(at, Title.class);
        if (title != null && title.kind() == TitleKind.COUNTERPART) {
            return at;
        }
        var isJoined = isFirst || (hit != null && hit.reading().hasConjunction());
        if (isJoined && isRegion(at) && hit != null) {
            return at + hit.length();
        }
        var next = cursor.hit(at + 1);
        if (next != null
                && isRegion(at + 1)
                && states.at(at) == null
                && next.reading().stripped() == 0
                && lexicon.isOrdinaryWord(cursor.form(at))
                && !names.isBodyWord(at, false)) {
            return at + 1 + next.length();
        }
        var isBare = isFirst && hit == null && cursor.isWord(at);
        return isBare || names.isBodyWord(at, isFirst) ? at + 1 : at;
    }

    private boolean isRegion(int at) {
        return cursor.meaning(at, OfficialName.class) == null
                && (states.at(at) != null
                        || cursor.meaning(at, Meaning.PlaceName.class) != null
                        || cursor.meaning(at, Meaning.BodyAdjective.class) != null);
    }

    /// "Advisor to the prime minister of Italy": whom an adviser or a speaker serves; null for
    /// none.
    private @Nullable Post servedPost(Title title, int at) {
        var isServant =
                title.office() == OfficeType.ADVISER
                        || title.office() == OfficeType.SPOKESPERSON
                        || title.office() == OfficeType.OTHER
                        || (title.kind() == TitleKind.OPEN && isBehindBody(at));
        if (!isServant
                || !lexicon.titles().isModifierBefore()
                || (!lexicon.titles().placeOfDuty().contains(cursor.form(at))
                        && !lexicon.titles().of().contains(cursor.form(at)))) {
            return null;
        }
        return postAt(cursor.afterArticle(at + 1), false);
    }

    /// "Head of the Office (of the president)".
    private boolean isBehindBody(int at) {
        return cursor.isWord(at - 1)
                && cursor.token(at - 1).isCapitalised()
                && titleAt(at - 1, true) == null;
    }

    /// "Advisor to Prime Minister X of Italy": just after whom somebody serves: with his name where
    /// no article stands before his post and his state is told.
    private int servedEnd(int at, Post master) {
        if (lexicon.isSeparateArticle(cursor.form(at + 1))) {
            return master.to();
        }
        var name = names.nameEnd(master.to(), true, MAX_SERVED_NAME_TOKENS);
        return master.of() != null || served.state(name, false) != null ? name : master.to();
    }

    /// "Incoming", "Foreign and Security Policy": capitalised words before a title that say more of
    /// it; the same token where no title follows.
    int behindModifiers(int at) {
        var end = at;
        while (end - at < MAX_MODIFIERS && titleAt(end, false) == null && isModifier(end)) {
            end++;
        }
        return titleAt(end, false) == null ? at : end;
    }

    private boolean isModifier(int at) {
        return cursor.isWord(at)
                && states.at(at) == null
                && (isQualifier(at)
                        || lexicon.isConjunction(cursor.form(at))
                        || (cursor.token(at).isCapitalised()
                                && lexicon.isOrdinaryWord(cursor.form(at))));
    }

    /// "The director of the Asia department": a post that several hold in one ministry.
    private static boolean isOfLesserRank(Title title, boolean isTold) {
        return title.office() == OfficeType.ADVISER
                || (title.office() == OfficeType.OTHER && isTold);
    }

    /// "In the ministry of foreign affairs and development": where a lesser post is held, if that
    /// has no seat that is known; the same token for nowhere.
    private int workplaceEnd(Title title, int at) {
        return title.office() == OfficeType.OTHER
                        && !lexicon.titles().isModifierBefore()
                        && lexicon.isLocative(cursor.form(at))
                        && served.ministry(at) == null
                ? bodyEnd(at)
                : at;
    }

    /// Definite adjectives of a complete post: "head of the general intelligence".
    private int adjectivesEnd(Title title, int at) {
        var end = at;
        while (end < at + MAX_ADJECTIVES
                && names.isBodyWord(end, false)
                && served.errand(title, end) == null
                && states.at(end) == null
                && !isNextPost(end)
                && lexicon.isOrdinaryWord(cursor.form(end))) {
            end++;
        }
        return end;
    }

    /// "(The crown prince) and-the president": a post joined by "and".
    private boolean isNextPost(int at) {
        return cursor.firstReading(at).hasConjunction() && titleAt(at, true) != null;
    }

    /// "to Egypt", "at the United Nations": where an ambassador or envoy serves, which is not whom
    /// he serves; also the city where anybody else serves, with his name behind it.
    private int dutyEnd(Title title, int at, boolean isOrganization) {
        var hit = cursor.hit(at);
        var isWrittenTogether =
                hit != null && lexicon.isLocativePreposition(hit.reading().preposition());
        if (!isWrittenTogether && !lexicon.titles().placeOfDuty().contains(cursor.form(at))) {
            return at;
        }
        var place = isWrittenTogether ? at : cursor.afterArticle(at + 1);
        var isSent =
                title.office() == OfficeType.AMBASSADOR
                        || title.office() == OfficeType.ENVOY
                        || (isOrganization && title.office() != OfficeType.HEAD_OF_STATE);
        var state = isWrittenTogether ? null : states.at(place);
        if (state == null || state.isAdjective()) {
            return cityOfDutyEnd(at, place);
        }
        return isSent ? furtherDutyEnd(state.to()) : namedEnd(at, state.to());
    }

    /// "To Italy and Malta": just after the further states to which an ambassador is sent, where
    /// his name follows.
    private int furtherDutyEnd(int at) {
        var further = states.at(at);
        if (further == null || !further.hasConjunction() || further.isAdjective()) {
            return at;
        }
        return namedEnd(at, further.to());
    }

    /// The state behind a preposition in which somebody serves, also that of a city; null for none.
    private @Nullable String stateOfDuty(int at) {
        var place = cursor.afterArticle(at + 1);
        var state = states.at(place);
        if (state != null) {
            return state.isOrganization() ? null : state.of();
        }
        var city = cursor.meaning(place, Meaning.PlaceName.class);
        return city == null ? null : city.place().country();
    }

    /// "The Indian ambassador in Muscat, …": a city only where the name follows, for else it may as
    /// well be where something took place.
    private int cityOfDutyEnd(int at, int place) {
        var hit = cursor.hit(place);
        if (hit == null || cursor.meaning(place, Meaning.PlaceName.class) == null) {
            return at;
        }
        return namedEnd(at, place + hit.length());
    }

    /// Just after a place of duty behind which the name follows; the same token for none.
    private int namedEnd(int at, int end) {
        var name = end + addressLength(end, false);
        return names.nameEnd(name, true, 2) > name ? end : at;
    }

    /// Whether "the spokesman", "the ambassador" at a token is told with the state he serves, and
    /// so nobody spoken of before.
    boolean isToldWithState(int at) {
        var title = titleAt(at + 1, true);
        var hit = cursor.hit(at + 1);
        if (title == null || hit == null) {
            return false;
        }
        var next = at + 1 + hit.length();
        return title.office() == OfficeType.SPOKESPERSON
                ? served.bySpeaker(next) != null
                : lexicon.titles().isModifierBefore() && served.state(next, false) != null;
    }
}
