package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Chunk.Extent;
import org.mithaq.extract.PersonMention.Reference;
import org.mithaq.fact.OfficeType;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Title;
import org.mithaq.lexicon.Meaning.TitleKind;
import org.mithaq.lexicon.SeedData.OfficialEntry;
import org.mithaq.lexicon.Tenure;
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

    /// Heads of states and who stands in for them; may be asked for a post whose office is not
    /// told.
    static final Set<OfficeType> RULERS =
            Collections.unmodifiableSet(
                    EnumSet.of(OfficeType.HEAD_OF_STATE, OfficeType.VICE_HEAD_OF_STATE));

    /// Posts behind which "ambassador" alone is the rank of the same person; may be asked for a
    /// post whose office is not told.
    private static final Set<OfficeType> RANK_FOLLOWS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            OfficeType.SPOKESPERSON,
                            OfficeType.DEPUTY_FOREIGN_MINISTER,
                            OfficeType.ADVISER,
                            OfficeType.OTHER));

    /// Who acts for a leader, named right behind the post.
    private static final Set<OfficeType> SENT =
            Set.of(OfficeType.ENVOY, OfficeType.ADVISER, OfficeType.SPOKESPERSON);

    private static final Set<OfficeType> SENDERS =
            Set.of(OfficeType.HEAD_OF_STATE, OfficeType.HEAD_OF_GOVERNMENT, OfficeType.ORG_HEAD);

    /// Posts of which nobody has two.
    private static final Set<OfficeType> SOLE_POSTS =
            Set.of(
                    OfficeType.FOREIGN_MINISTER,
                    OfficeType.DEFENSE_MINISTER,
                    OfficeType.INTERIOR_MINISTER,
                    OfficeType.FINANCE_MINISTER,
                    OfficeType.LEGISLATOR);

    private final Cursor cursor;
    private final LanguageLexicon lexicon;
    private final StateReader states;
    private final PostReader postReader;
    private final NameReader nameReader;
    private final HolderReader holderReader;

    PersonReader(Cursor cursor, StateReader states, ArticleNames articleNames) {
        var evidence = new NameEvidence(cursor, articleNames);
        this.cursor = cursor;
        this.lexicon = cursor.lexicon();
        this.states = states;
        this.postReader = new PostReader(cursor, states, evidence);
        this.nameReader = new NameReader(cursor, evidence);
        this.holderReader = new HolderReader(cursor, states, nameReader);
    }

    /// The persons named from a token on; null where none begins there.
    Chunk.@Nullable Persons at(int at) {
        if (isNamesake(at) || isOwnerOfPremises(at)) {
            return null;
        }
        var plural = holderReader.pluralAt(at);
        if (plural != null) {
            return plural;
        }
        var addressed = addressedAt(at);
        if (addressed != null) {
            return addressed;
        }
        var first = oneAt(at);
        return first == null ? null : holderReader.withEllipses(first);
    }

    /// "King Khalid Airport": whether a building or body bears the name of somebody.
    private boolean isNamesake(int at) {
        return cursor.meaning(at, Title.class) != null
                && lexicon.readings(cursor.form(at - 1)).stream()
                        .anyMatch(r -> lexicon.titles().namedAfter().contains(r.form()));
    }

    /// "In His Highness's office": whether a form of address only says whose premises they are.
    private boolean isOwnerOfPremises(int at) {
        return cursor.isOf(at - 1, "PREMISES") && addressedAt(at) != null;
    }

    /// A form of address that stands for a person named before: "His Highness"; null for none.
    private Chunk.@Nullable Persons addressedAt(int at) {
        var hit = cursor.hit(at);
        if (hit == null) {
            return null;
        }
        for (var meaning : hit.meanings()) {
            if (meaning instanceof Title title
                    && title.kind() == TitleKind.PRONOUN
                    && !postReader.isToldWithState(at)) {
                var mention =
                        new PersonMention(
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                Reference.ADDRESS,
                                Set.of(title.head()),
                                null);
                return new Chunk.Persons(
                        cursor.extent(at, at + hit.length(), hit.reading()), List.of(mention));
            }
        }
        return null;
    }

    /// The forms of address that later stand for a person named with these words: those among the
    /// words themselves ("His Highness"), else those that go with the post.
    private Set<String> addresses(Extent extent) {
        var written = new TreeSet<String>();
        var ofPost = new TreeSet<String>();
        for (var at = extent.from(); at < extent.to(); at++) {
            for (var address : lexicon.titles().pronouns().entrySet()) {
                for (var reading : lexicon.readings(cursor.form(at))) {
                    if (address.getValue().contains(reading.form())) {
                        var isWritten = reading.form().endsWith(address.getKey());
                        (isWritten ? written : ofPost).add(address.getKey());
                    }
                }
            }
        }
        return written.isEmpty() ? ofPost : written;
    }

    private Chunk.@Nullable Persons oneAt(int at) {
        var posts = new ArrayList<PostReader.Post>();
        var isAddressed = false;
        OfficeType rank = null;
        var position = at;
        NameReader.Name name = null;
        for (var part = 0; part < MAX_PARTS && cursor.has(position); part++) {
            if (position > at && isNamesake(position)) {
                break;
            }
            var address = postReader.addressLength(position, position == at);
            if (address > 0
                    && (isNextPerson(posts, position + address)
                            || isLesser(posts, position + address)
                            || (!posts.isEmpty() && lexicon.isPossessed(cursor.form(position))))) {
                break;
            }
            if (address > 0) {
                isAddressed = true;
                rank = rank == null ? postReader.officeOfAddress(position) : rank;
                position += address;
                position = goesOnBehindComma(position, posts) ? position + 1 : position;
                continue;
            }
            if (!posts.isEmpty() && lexicon.isPossessive(cursor.form(position))) {
                var owned = postReader.ownedPostAt(position + 1, posts.getLast());
                if (owned == null) {
                    break;
                }
                posts.clear();
                posts.add(owned);
                position = owned.to();
                continue;
            }
            var post = postReader.postAt(position, !posts.isEmpty());
            if (post != null && !posts.isEmpty() && !isOfSamePerson(posts, post)) {
                break;
            }
            if (post != null) {
                posts.add(post);
                position = behindAcronym(post.to());
                continue;
            }
            if (isCounterpartTold(posts, position)) {
                position++;
                continue;
            }
            var nameAt = cursor.isComma(position) && !posts.isEmpty() ? position + 1 : position;
            name = nameReader.nameAt(nameAt, support(posts, isAddressed), nameAt == at);
            var isNext =
                    name != null
                            && (isNextPerson(posts, name)
                                    || (!posts.isEmpty() && name.first().hasConjunction()));
            name = isNext ? null : name;
            var longer = posts.isEmpty() && isOneUnlistedWord(name) ? beforePost(at) : null;
            if (longer != null && !isAddressed) {
                return longer;
            }
            if (name == null && posts.isEmpty() && !isAddressed) {
                var ofState = knownBehindState(at);
                return ofState == null ? beforePost(at) : ofState;
            }
            if (name == null && nameAt > position) {
                name = addressedNameAt(nameAt);
            }
            break;
        }
        if (name == null && posts.isEmpty() && isAddressed) {
            var addressed =
                    position == at + 1
                            ? postReader.shortAt(at)
                            : postReader.postAt(position - 1, true);
            if (addressed != null && addressed.to() == position) {
                posts.add(addressed);
            }
        }
        return name != null ? named(at, posts, name, rank) : unnamed(at, posts);
    }

    /// "His Highness the crown prince (received) His Excellency the minister of …" in Arabic word
    /// order: no ruler is addressed again before a further post.
    private boolean isLesser(List<PostReader.Post> posts, int postAt) {
        var further = posts.isEmpty() ? null : postReader.postAt(postAt, true);
        return !lexicon.titles().isModifierBefore()
                && further != null
                && further.office() != posts.getLast().office()
                && RULERS.contains(posts.getLast().office());
    }

    /// "The emir of Qatar (received) Minister Kerry" in Arabic word order: whether the name behind
    /// a form of address is that of somebody else than the posts before it.
    private boolean isNextPerson(List<PostReader.Post> posts, int nameAt) {
        var name =
                posts.isEmpty()
                        ? null
                        : nameReader.nameAt(nameAt, NameReader.Support.COMPLETE, false);
        return name != null && isNextPerson(posts, name);
    }

    /// A bare surname of somebody who never served the state of the post before it; any name of
    /// somebody who never served the organisation whose head is named before it.
    private boolean isNextPerson(List<PostReader.Post> posts, NameReader.Name name) {
        var isHead = posts.stream().anyMatch(post -> post.office() == OfficeType.ORG_HEAD);
        return !lexicon.titles().isModifierBefore()
                && (name.to() - name.from() == 1 || isHead)
                && !posts.isEmpty()
                && posts.stream()
                        .filter(post -> post.of() != null)
                        .anyMatch(post -> isOfOtherState(name, post));
    }

    /// "His Royal Highness, Crown Prince X": whether a post, or a name with its title, stands
    /// behind the comma that follows a form of address.
    private boolean goesOnBehindComma(int at, List<PostReader.Post> posts) {
        return cursor.isComma(at)
                && (postReader.postAt(at + 1, !posts.isEmpty()) != null
                        || nameReader.knownNameAt(at + 1, true, false) != null);
    }

    /// "Member of Parliament (MP)": just after a word in parentheses; the same token for none.
    private int behindAcronym(int at) {
        return cursor.form(at).equals("(") && cursor.form(at + 2).equals(")") ? at + 3 : at;
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
                        ? nameReader.knownNameAt(
                                isPossessor ? state.to() + 1 : state.to(), true, false)
                        : null;
        if (name == null) {
            return null;
        }
        var extent = cursor.extent(at, name.to(), cursor.firstReading(at));
        var span = cursor.span(name.from(), name.to());
        return new Chunk.Persons(
                extent,
                List.of(mention(List.of(), state, name.forms(), span, name.candidates(), extent)));
    }

    private static NameReader.Support support(List<PostReader.Post> posts, boolean isAddressed) {
        if (isAddressed || posts.stream().anyMatch(PostReader.Post::isComplete)) {
            return NameReader.Support.COMPLETE;
        }
        return posts.isEmpty() ? NameReader.Support.NONE : NameReader.Support.POST;
    }

    /// "Izz" in "Izz al-Din al-Asbahi, the minister": whether a name is a single word of the
    /// article with which a longer one may begin.
    private static boolean isOneUnlistedWord(NameReader.@Nullable Name name) {
        return name != null && name.candidates().isEmpty() && name.to() == name.from() + 1;
    }

    /// A name known to no list that a post follows: "Sam Kutesa, the Ugandan foreign minister".
    private Chunk.@Nullable Persons beforePost(int at) {
        var name = nameReader.unknownAt(at);
        var post = name == null ? null : appositionAfter(name.to());
        if (name == null
                || post == null
                || (post.of() == null
                        && !isBehindPossessor(name.to())
                        && !isOwnMinister(name.to(), post))) {
            return null;
        }
        var extent = cursor.extent(at, post.to(), name.first());
        var span = spanOf(name);
        return new Chunk.Persons(
                extent,
                List.of(mention(List.of(post), null, name.forms(), span, List.of(), extent)));
    }

    /// "Muhammad al-Asbahi, the minister of health": whether a comma parts a name from a post that
    /// only states have, so that it is that of the state which the article is about.
    private boolean isOwnMinister(int nameEnd, PostReader.Post post) {
        return !lexicon.titles().isModifierBefore()
                && cursor.isComma(nameEnd)
                && Offices.OF_STATES_ONLY.contains(post.office());
    }

    /// "…, His Excellency X": forms of address between a comma and the name.
    private NameReader.@Nullable Name addressedNameAt(int at) {
        var position = at;
        var length = postReader.addressLength(position, false);
        while (length > 0) {
            position += length;
            length = postReader.addressLength(position, false);
        }
        return position == at
                ? null
                : nameReader.nameAt(position, NameReader.Support.COMPLETE, false);
    }

    /// @param rank the office of whoever has no post, told by a form of address; null for none
    private Chunk.Persons named(
            int at, List<PostReader.Post> posts, NameReader.Name name, @Nullable OfficeType rank) {
        var sender = posts.size() == 1 ? senderOf(posts.getFirst(), name) : null;
        if (sender != null) {
            var extent = cursor.extent(at, name.to(), cursor.firstReading(at));
            var sent = posts.getFirst().servedBy(sender, cursor.span(name.from(), name.to()));
            return new Chunk.Persons(
                    extent,
                    List.of(mention(List.of(sent), null, List.of(), null, List.of(), extent)));
        }
        var after =
                posts.stream().allMatch(p -> p.ofSpan() == null) ? states.behind(name.to()) : null;
        var to = after == null ? name.to() : postReader.ownedBodyEnd(after.to());
        var mayBeNamedFurther = posts.stream().allMatch(p -> p.of() == null);
        for (var part = 0; part < MAX_PARTS && mayBeNamedFurther; part++) {
            var apposition = appositionAfter(to);
            if (apposition == null
                    || (!posts.isEmpty() && !isOfSamePerson(posts, apposition))
                    || (!cursor.isComma(to) && isOfOtherState(name, apposition))) {
                break;
            }
            posts.add(apposition);
            to = apposition.to();
        }
        var first = at == name.from() ? name.first() : cursor.firstReading(at);
        var extent = cursor.extent(at, to, first);
        var mention = mention(posts, after, name.forms(), spanOf(name), name.candidates(), extent);
        return new Chunk.Persons(
                extent, List.of(mention.office() == null ? mention.withOffice(rank) : mention));
    }

    /// Where a name stands, without "and" or a preposition written to it.
    private Span spanOf(NameReader.Name name) {
        return new Span(
                cursor.extent(name.from(), name.to(), name.first()).start(),
                cursor.token(name.to() - 1).end());
    }

    /// "Obama's envoy" in Arabic word order: the state or organisation of the leader who is named
    /// behind a post that he never held; null where the name is the holder's own.
    private @Nullable String senderOf(PostReader.Post post, NameReader.Name name) {
        var office = post.office();
        if (lexicon.titles().isModifierBefore()
                || office == null
                || !SENT.contains(office)
                || post.of() != null
                || lexicon.isDefinite(cursor.form(post.from()))) {
            return null;
        }
        var tenures = name.candidates().stream().flatMap(o -> o.tenures().stream()).toList();
        return tenures.stream().anyMatch(tenure -> SENT.contains(tenure.office()))
                ? null
                : tenures.stream()
                        .filter(tenure -> SENDERS.contains(tenure.office()))
                        .map(Tenure::of)
                        .findFirst()
                        .orElse(null);
    }

    /// Whether a post serves whom none of those who may be named ever served: it is that of the
    /// next person ("Massoud Barzani received the French minister" in Arabic word order).
    private boolean isOfOtherState(NameReader.Name name, PostReader.Post post) {
        var of = post.of();
        return of != null
                && !name.candidates().isEmpty()
                && name.candidates().stream()
                        .flatMap(official -> official.tenures().stream())
                        .noneMatch(tenure -> tenure.of().equals(of));
    }

    /// "His Indian counterpart, External Affairs Minister X": whether a comma stands between a
    /// counterpart and the post that tells who that is.
    private boolean isCounterpartTold(List<PostReader.Post> posts, int at) {
        return cursor.isComma(at)
                && !posts.isEmpty()
                && posts.getLast().kind() == TitleKind.COUNTERPART
                && postReader.postAt(at + 1, true) != null;
    }

    /// Whether a further post may be held by the person of the posts before it: one of the two does
    /// not say of which state, and only deputies and heirs are named with their state before a
    /// second post.
    private boolean isOfSamePerson(List<PostReader.Post> posts, PostReader.Post further) {
        var last = posts.getLast();
        if (last.kind() == TitleKind.COUNTERPART) {
            return further.of() == null
                    || further.ofSpan() == null
                    || further.of().equals(last.of());
        }
        return (last.of() == null && !isOfAnother(last, further))
                || (further.of() == null
                        && last.office() != null
                        && last.office() == further.office())
                || (further.of() == null
                        && last.office() != null
                        && SECOND_POST_FOLLOWS.contains(last.office()))
                || (RANK_FOLLOWS.contains(last.office()) && isRank(further, List.of(last)));
    }

    /// "The emir (received) the French ambassador" in Arabic word order, "the crown prince and the
    /// Egyptian president": posts that nobody has together, the further one told with its state.
    private boolean isOfAnother(PostReader.Post post, PostReader.Post further) {
        var office = post.office();
        var next = further.office();
        if (further.ofSpan() == null || !post.isComplete() || office == null || next == null) {
            return false;
        }
        var isOfRuler = office == OfficeType.HEAD_OF_STATE || next == OfficeType.HEAD_OF_STATE;
        if (isOfRuler && cursor.firstReading(further.from()).hasConjunction()) {
            return true;
        }
        if (next == OfficeType.AMBASSADOR || office == OfficeType.HEAD_OF_STATE) {
            return office != next;
        }
        return (SOLE_POSTS.contains(office) && SOLE_POSTS.contains(next))
                || (office == OfficeType.VICE_HEAD_OF_STATE && next == OfficeType.FOREIGN_MINISTER);
    }

    private Chunk.@Nullable Persons unnamed(int at, List<PostReader.Post> posts) {
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
        var extent = cursor.extent(at, last.to(), cursor.firstReading(at));
        return new Chunk.Persons(
                extent, List.of(mention(posts, null, List.of(), null, List.of(), extent)));
    }

    private PersonMention mention(
            List<PostReader.Post> posts,
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
                    && !isRank(post, posts)
                    && (office == null || weight(post.office()) < weight(office))) {
                office = post.office();
            }
            if (of == null) {
                of = post.of();
                ofSpan = post.ofSpan();
            }
        }
        if (office == OfficeType.HEAD_OF_STATE
                && stateBesideName != null
                && stateBesideName.isOrganization()) {
            office = OfficeType.ORG_HEAD;
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
                        : isAnyHolder(posts, forms)
                                ? Reference.SEVERAL
                                : isShort(posts, office) ? Reference.SHORT : Reference.NONE;
        return new PersonMention(
                forms,
                nameSpan,
                office,
                officeSpan,
                of,
                ofSpan,
                candidates,
                reference,
                addresses(extent),
                posts.stream()
                        .map(PostReader.Post::postedTo)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /// "The spokesman, Ambassador X": whether "ambassador" is only the rank of somebody whose post
    /// is told before it, or of whom something weightier is told.
    private static boolean isRank(PostReader.Post post, List<PostReader.Post> posts) {
        return post.office() == OfficeType.AMBASSADOR
                && post.ofSpan() == null
                && post.postedTo() == null
                && posts.stream()
                        .filter(other -> !other.equals(post) && other.office() != null)
                        .anyMatch(other ->
                                other.from() < post.from() || other.office() != OfficeType.OTHER);
    }

    /// "(The first visit of) an American foreign minister" in Arabic: nobody whom the article
    /// names, but any holder of the post; a nationality without the article tells it. "(Kerry is)
    /// the first American foreign minister (to …)" is somebody who is named.
    private boolean isAnyHolder(List<PostReader.Post> posts, List<String> forms) {
        if (posts.size() != 1 || !forms.isEmpty() || lexicon.titles().isModifierBefore()) {
            return false;
        }
        var post = posts.getFirst();
        var nationality = post.to() - 1;
        var state = states.at(nationality);
        return nationality > post.from()
                && state != null
                && state.isAdjective()
                && !lexicon.isDefinite(cursor.form(nationality))
                && !lexicon.isDefinite(cursor.form(post.from()))
                && !cursor.isOf(post.from() - 1, "FIRST");
    }

    /// Whether all that is said of the post is "the minister", "the Russian minister".
    private static boolean isShort(List<PostReader.Post> posts, @Nullable OfficeType office) {
        return posts.stream().anyMatch(p -> p.kind() == TitleKind.SHORT)
                && (office == null || posts.size() == 1);
    }

    private static int weight(OfficeType office) {
        var index = WEIGHT.indexOf(office);
        return index < 0 ? WEIGHT.size() : index;
    }

    /// ", the island's foreign minister": whether a word behind a comma owns the post behind it.
    private boolean isBehindPossessor(int at) {
        var owner = cursor.afterArticle(at + 1);
        return cursor.isComma(at)
                && cursor.isWord(owner)
                && cursor.hit(owner) == null
                && lexicon.isPossessive(cursor.form(owner + 1));
    }

    /// Whether a name begins at a token, without "and" before it.
    private boolean isNamedWithoutAnd(int at) {
        var name = nameReader.nameAt(at, NameReader.Support.COMPLETE, false);
        return name != null && !name.first().hasConjunction();
    }

    /// "Minister of climate change": a post told by more than its head.
    private static boolean isMinistry(PostReader.Post post) {
        return post.office() == OfficeType.OTHER_MINISTER && post.to() > post.from() + 1;
    }

    /// ", his (Turkish counterpart)": whether a word that owns a counterpart stands at a token.
    private boolean isBeforeCounterpart(int at) {
        if (!cursor.isOf(at, "POSSESSOR")) {
            return false;
        }
        var post = postReader.postAt(at + 1, false);
        return post != null && post.kind() == TitleKind.COUNTERPART;
    }

    private PostReader.@Nullable Post appositionAfter(int at) {
        var position = cursor.isComma(at) ? at + 1 : at;
        position = cursor.afterArticle(position);
        position = isBehindPossessor(at) ? position + 2 : position;
        position = cursor.isComma(at) ? postReader.behindModifiers(position) : position;
        position = cursor.isComma(at) && isBeforeCounterpart(position) ? position + 1 : position;
        var hit = cursor.hit(position);
        if (hit == null || hit.reading().stripped() > 0) {
            return null;
        }
        var post = postReader.postAt(position, false);
        if (post == null
                || !post.isComplete()
                || (post.of() == null && post.kind() == TitleKind.OPEN && !isMinistry(post))) {
            return null;
        }
        var next = cursor.isComma(post.to()) ? post.to() + 1 : post.to();
        var isOfNextPerson =
                isNamedWithoutAnd(post.to())
                        || (!cursor.isComma(at) && addressedNameAt(post.to()) != null)
                        || (next > post.to() && !cursor.isComma(at) && isNamedWithoutAnd(next));
        return isOfNextPerson ? null : postReader.heldIn(post);
    }
}
