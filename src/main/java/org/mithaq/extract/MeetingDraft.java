package org.mithaq.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Role;
import org.mithaq.lexicon.SeedData.PlaceEntry;
import org.mithaq.text.Span;

/// An interaction as an article tells it so far; each further telling adds to it.
final class MeetingDraft extends FactDraft<MeetingDraft> {

    /// Kinds of interaction that may be told by another word of the same family.
    private enum Family {
        FACE_TO_FACE,
        VISIT,
        CALL,
        MESSAGE
    }

    /// How sure the article is of how far an interaction has come, the least first.
    enum StatusBasis {
        /// A noun that says nothing else is taken for what took place.
        ASSUMED,
        /// Titles tell the past in the present.
        TITLE,
        /// Somebody has gone or agreed to hold it.
        AIM,
        TOLD
    }

    /// Where it takes place: a known place, a state as a whole, or a building or town that no list
    /// knows.
    ///
    /// @param isUnlisted whether no list knows it, so that it is named by the words of the article
    record Where(
            @Nullable PlaceEntry place, String name, @Nullable String country, boolean isUnlisted) {
        Where(@Nullable PlaceEntry place, String name, @Nullable String country) {
            this(place, name, country, false);
        }

        /// Whether it only tells in which state.
        boolean isState() {
            return place == null && country != null && !isUnlisted;
        }
    }

    MeetingType type;
    final Map<Party, Role> participants = new LinkedHashMap<>();
    final TreeSet<String> extraSides = new TreeSet<>();
    MeetingStatus status;
    StatusBasis statusBasis = StatusBasis.TOLD;

    /// Whether only the title has told it so far.
    boolean isTitleOnly;

    boolean isToldInPresent;

    /// Whether a verb tells it.
    boolean isToldByVerb;

    @Nullable Where where;

    /// Whether it is the main state of the article that takes part where nobody is named: "main" if
    /// the article tells of states elsewhere, "surely" in any case.
    String context = "";

    /// Whether no word beside it tells its day: it is that of the dateline or of the news.
    boolean isDayInferred;

    /// The words that told it first, without day and place.
    @Nullable Span words;

    /// Whether a verb in the past tells it as something more that took place: "he also met".
    boolean isToldAlso;

    /// Whether it is told as the event on whose sidelines others met.
    boolean isWhereOthersMet;

    /// Whether a verb in any tense tells it as something more: "he will also meet".
    boolean isAlso;

    /// Whether the words tell it of a visit: "during which he meets".
    boolean isDuringVisit;

    /// Whether it is told to be on some day of a tour, which need not be that of an arrival.
    boolean isOnTour;

    /// Those of whom it was told afterwards that they were there.
    final Set<Party> attendants = new HashSet<>();

    /// Whether its words may also tell of a call: "discussed".
    boolean isOnlyDiscussed;

    /// Whether it is only told as what was before the news: "had arrived", "his last visit was".
    boolean isBackground;

    /// Whether somebody tells of it in his own words: he was there at some other time.
    boolean isRemembered;

    /// Whether it is told as an earlier meeting of those who met: "the meeting in Bali where they".
    boolean isEarlier;

    /// Whether one side is told only as some of the people of a state, who are no hosts of a visit.
    boolean isWithGroup;

    /// Whether it leads to what may be a part of the visitor's own state: "the region".
    boolean isMaybeAtHome;

    /// Whether that group is of the state where it takes place, if nothing else tells its state.
    boolean isWithGroupOfPlace;

    /// Whether it is known by its place alone, and perhaps told otherwise elsewhere.
    boolean isByPlaceOnly;

    /// Its own name, where it is known by one: "Summit for Democracy".
    @Nullable String name;

    /// Whether it tells no talks of its own where the article tells that states negotiate: "the
    /// national dialogue", "the Iranian negotiators".
    boolean givesWay;

    /// Whether its day is the first of several that it takes.
    boolean isOverDays;

    /// Number of the sentence that told it first.
    int toldIn;

    MeetingDraft(MeetingType type, MeetingStatus status, String rule, double confidence) {
        super(rule, confidence);
        this.type = type;
        this.status = status;
    }

    /// Whether another telling is of the same kind of interaction: face to face, a visit, a call, a
    /// message.
    boolean isLike(MeetingDraft other) {
        return family() == other.family();
    }

    /// Whether those who take part are not in one place.
    boolean isAfar() {
        return type == MeetingType.CALL || type == MeetingType.MESSAGE;
    }

    /// The state in which it takes place; null where that is not told.
    @Nullable String country() {
        return where == null ? null : where.country();
    }

    /// Those who came, in the order in which they were told of.
    Stream<Party> guests() {
        return partiesAs(Role.GUEST);
    }

    /// Those who take part in a role, in the order in which they were told of.
    Stream<Party> partiesAs(Role role) {
        return participants.entrySet().stream()
                .filter(e -> e.getValue() == role)
                .map(Map.Entry::getKey);
    }

    /// The day of what took place during it; only its month where it takes several days.
    @Nullable FactDate dayWithin() {
        return isOverDays && date != null ? date.month() : date;
    }

    void add(Party party, Role role) {
        participants.merge(party, role, (was, is) -> was == Role.PARTICIPANT ? is : was);
    }

    /// Whether the words of this telling include those of another one of the same kind that adds
    /// nobody: the noun in "held no talks with".
    boolean includes(MeetingDraft other) {
        return (type == other.type || (isGathering() && other.isGathering()))
                && words != null
                && other.words != null
                && words.contains(other.words)
                && isCompatiblePlace(other)
                && participants.keySet().containsAll(other.participants.keySet());
    }

    /// Whether another telling may speak of the same interaction: same family, participants that
    /// cover each other, no other day, place or state of affairs.
    @Override
    boolean isSameAs(MeetingDraft other) {
        return isLike(other)
                && isWithGroup == other.isWithGroup
                && isCompatibleType(other)
                && isCompatibleName(other)
                && mayBeAsFar(other)
                && mayBeOnDayOf(other)
                && isCompatiblePlace(other)
                && !isBesides(other)
                && !isOfAttendant(other)
                && !isWantedBeside(other)
                && !other.isWantedBeside(this)
                && !isOnOtherOccasion(other)
                && (isCovered(this, other)
                        || isCovered(other, this)
                        || isOneAssembly(other)
                        || isMediatedHere(other)
                        || other.isMediatedHere(this)
                        || isWhatTitleTells(other));
    }

    /// "The last time we met was in Bali": whether another telling is what somebody remembers of
    /// those whom a title names, at a place that is not that of the title, or is told as an earlier
    /// one.
    private boolean isOnOtherOccasion(MeetingDraft other) {
        return (other.isEarlier && !Objects.equals(where, other.where))
                || (isTitleOnly
                        && other.isRemembered
                        && where != null
                        && other.where != null
                        && !where.equals(other.where));
    }

    /// Whether another telling is of something more than this with others: "he also met".
    private boolean isBesides(MeetingDraft other) {
        return other.isToldAlso
                && !isTitleOnly
                && !participants.keySet().equals(other.participants.keySet());
    }

    /// "The minister had met the guest": whether another telling goes back to what somebody who
    /// only attended this did with one of those who met.
    private boolean isOfAttendant(MeetingDraft other) {
        return other.isBackground
                && !isTitleOnly
                && other.participants.size() == 2
                && other.participants.keySet().stream().anyMatch(attendants::contains)
                && !other.participants.keySet().stream().allMatch(attendants::contains);
    }

    /// Whether this is only wanted, without a place, and another telling is of one known by its
    /// place: whoever calls for a conference does not mean the one of Geneva.
    private boolean isWantedBeside(MeetingDraft other) {
        return status == MeetingStatus.PROPOSED
                && where == null
                && participants.isEmpty()
                && other.status == MeetingStatus.HELD
                && other.where != null
                && other.participants.isEmpty();
    }

    /// Whether both tellings may be of one state of affairs: what a noun leaves open is settled by
    /// a telling of the same kind.
    private boolean mayBeAsFar(MeetingDraft other) {
        return status == other.status
                || (!isInvitedSince(other) && !other.isInvitedSince(this) && isOpenTo(other));
    }

    /// Whether this is only an invitation without a day, and another telling has a day that is
    /// past: he is invited again.
    private boolean isInvitedSince(MeetingDraft other) {
        return status == MeetingStatus.PROPOSED
                && date == null
                && other.status == MeetingStatus.HELD
                && other.date != null;
    }

    private boolean isOpenTo(MeetingDraft other) {
        var isOpen = isStatusOpen() || other.isStatusOpen();
        return statusBasis == StatusBasis.TITLE
                || other.statusBasis == StatusBasis.TITLE
                || (isOpen && type == other.type)
                || isToldOfPlan(other)
                || other.isToldOfPlan(this);
    }

    /// "Will visit Qatar on Sunday. (He visits Qatar to discuss …)": whether this is a journey told
    /// in the present without a day, and another telling is of one that is planned.
    private boolean isToldOfPlan(MeetingDraft planned) {
        return type == MeetingType.VISIT
                && planned.type == MeetingType.VISIT
                && isToldInPresent
                && date == null
                && status == MeetingStatus.HELD
                && planned.status == MeetingStatus.PLANNED;
    }

    private boolean isStatusOpen() {
        return statusBasis == StatusBasis.ASSUMED || statusBasis == StatusBasis.AIM;
    }

    /// Whether a text goes on to tell what so far only the title told: the same kind of interaction
    /// of the same sides, one who takes part named in both, another perhaps written otherwise.
    private boolean isWhatTitleTells(MeetingDraft other) {
        return isTitleOnly
                && !other.isTitleOnly
                && !other.isRemembered
                && type == other.type
                && isAmongStates()
                && participantSides().equals(other.participantSides())
                && participants.keySet().stream()
                        .filter(Party.Person.class::isInstance)
                        .anyMatch(other.participants::containsKey);
    }

    /// Whether two tellings are of one summit or conference though each names others who take part:
    /// the same words tell both, or it is at the same place.
    private boolean isOneAssembly(MeetingDraft other) {
        var isAssembly = type == MeetingType.SUMMIT || type == MeetingType.CONFERENCE;
        return isAssembly
                && type == other.type
                && (isAtPlaceOf(other)
                        || (words != null && other.words != null && words.overlaps(other.words)));
    }

    /// Whether the same sentence tells of these negotiations, here only with who mediates them.
    private boolean isMediatedHere(MeetingDraft other) {
        return type == MeetingType.NEGOTIATION
                && type == other.type
                && toldIn == other.toldIn
                && participants.values().stream().allMatch(role -> role == Role.MEDIATOR)
                && isAtPlaceOf(other);
    }

    private boolean isAtPlaceOf(MeetingDraft other) {
        return where != null
                && other.where != null
                && where.place() != null
                && where.place().equals(other.where.place());
    }

    @Override
    Stream<Party> involved() {
        return participants.keySet().stream();
    }

    private boolean isCompatibleType(MeetingDraft other) {
        return type == other.type
                || family() != Family.FACE_TO_FACE
                || (isSmall() == other.isSmall()
                        && name == null
                        && other.name == null
                        && !isCeremony()
                        && !other.isCeremony()
                        && !isOneSideAt(other)
                        && !other.isOneSideAt(this));
    }

    /// Whether both may be known by one name: a summit without a name may be the one that is named,
    /// unless it is that of an organisation or in a state of which that does not tell.
    private boolean isCompatibleName(MeetingDraft other) {
        if (name != null && other.name != null) {
            return name.equalsIgnoreCase(other.name);
        }
        return (name == null) == (other.name == null)
                || (isWithoutBodies()
                        && other.isWithoutBodies()
                        && Objects.equals(country(), other.country()));
    }

    private boolean isWithoutBodies() {
        return participants.keySet().stream().noneMatch(Party.Body.class::isInstance);
    }

    /// Whether these are negotiations of which only one side is told, and the other a meeting of
    /// persons: not every meeting of that side is what they were.
    private boolean isOneSideAt(MeetingDraft other) {
        return type == MeetingType.NEGOTIATION
                && participantSides().size() == 1
                && other.participants.keySet().stream().anyMatch(Party.Person.class::isInstance);
    }

    /// Whether those who take part gather in one place to speak with each other.
    private boolean isGathering() {
        return family() == Family.FACE_TO_FACE && !isCeremony();
    }

    private boolean isSmall() {
        return type == MeetingType.MEETING || type == MeetingType.NEGOTIATION;
    }

    private boolean isCeremony() {
        return type == MeetingType.CEREMONY;
    }

    /// Whether both may be at one place: not told to be in two states.
    boolean isCompatiblePlace(MeetingDraft other) {
        return country() == null
                || other.country() == null
                || Objects.equals(country(), other.country());
    }

    private static boolean isCovered(MeetingDraft less, MeetingDraft more) {
        if (less.participants.isEmpty() || less.participants.size() > more.participants.size()) {
            return less.participants.isEmpty()
                    && more.sides().containsAll(less.extraSides)
                    && !isElsewhereThan(less, more);
        }
        return less.participants.keySet().stream()
                .allMatch(p -> more.participants.keySet().stream().anyMatch(p::covers));
    }

    /// Whether a conference known by its place alone is told beside one, or a summit, of somebody
    /// at no place: the forum in Malaysia is not where the council votes.
    private static boolean isElsewhereThan(MeetingDraft named, MeetingDraft other) {
        return named.type == MeetingType.CONFERENCE
                && (other.type == MeetingType.CONFERENCE || other.type == MeetingType.SUMMIT)
                && named.where != null
                && named.extraSides.isEmpty()
                && other.where == null
                && !other.participants.isEmpty();
    }

    /// Whether it is of one of some types, given with spaces between.
    boolean isOfType(String types) {
        return List.of(types.split(" ", -1)).contains(type.name());
    }

    /// The states and organisations of those who take part.
    Set<String> participantSides() {
        return super.sides();
    }

    /// Also those that are told to be part of it without anybody who takes part for them.
    @Override
    Set<String> sides() {
        var sides = participantSides();
        sides.addAll(extraSides);
        return sides;
    }

    /// Takes place as another meeting of the same sentence does, and where and when that does, if
    /// nothing else is told.
    void takeSetting(MeetingDraft other) {
        status = other.status;
        where = where == null ? other.where : where;
        date = date == null ? other.date : date;
    }

    /// Takes in what another telling adds; persons replace the delegations and bodies they stand
    /// for.
    @Override
    void merge(MeetingDraft other) {
        if (isWhatTitleTells(other) && !isCovered(this, other) && !isCovered(other, this)) {
            participants.keySet().retainAll(other.participants.keySet());
        }
        if ((isTitleOnly || isStatusOpen())
                && type == MeetingType.CONFERENCE
                && other.type == MeetingType.SUMMIT) {
            type = MeetingType.SUMMIT;
        }
        if (isToldOfPlan(other)) {
            status = MeetingStatus.PLANNED;
        }
        isTitleOnly &= other.isTitleOnly;
        other.participants.forEach((party, role) -> {
            var loose =
                    participants.keySet().stream()
                            .filter(p ->
                                    !(p instanceof Party.Person)
                                            && !p.equals(party)
                                            && p.covers(party))
                            .findFirst();
            var isKnown =
                    !(party instanceof Party.Person)
                            && participants.keySet().stream().anyMatch(party::covers);
            if (loose.isPresent()) {
                var oldRole = participants.remove(loose.get());
                add(party, oldRole == null || oldRole == Role.PARTICIPANT ? role : oldRole);
            } else if (!isKnown) {
                add(party, role);
            }
        });
        if (statusBasis.compareTo(other.statusBasis) < 0) {
            status = other.status;
            statusBasis = other.statusBasis;
        }
        name = name == null ? other.name : name;
        isToldInPresent &= other.isToldInPresent;
        isOnlyDiscussed &= other.isOnlyDiscussed;
        isDuringVisit |= other.isDuringVisit;
        isBackground &= other.isBackground;
        isRemembered &= other.isRemembered;
        isByPlaceOnly &= other.isByPlaceOnly;
        isOverDays |= other.isOverDays;
        extraSides.addAll(other.extraSides);
        where = isLessSpecificThan(other.where) ? other.where : where;
        super.merge(other);
    }

    /// Whether a place tells more of where it is than what is known.
    boolean isLessSpecificThan(@Nullable Where other) {
        return other != null && (where == null || (where.place() == null && other.place() != null));
    }

    private Family family() {
        return switch (type) {
            case VISIT -> Family.VISIT;
            case CALL -> Family.CALL;
            case MESSAGE -> Family.MESSAGE;
            case MEETING, SUMMIT, CONFERENCE, NEGOTIATION, CEREMONY -> Family.FACE_TO_FACE;
        };
    }
}
