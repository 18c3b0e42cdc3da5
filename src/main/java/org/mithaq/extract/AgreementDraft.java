package org.mithaq.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.text.Span;

/// An agreement as an article tells it so far.
final class AgreementDraft extends FactDraft<AgreementDraft> {

    final AgreementType type;
    final Set<Party> parties = new LinkedHashSet<>();
    final List<Span> mentions = new ArrayList<>();

    /// Parties that the words beside it do not name.
    final Set<Party> guessed = new LinkedHashSet<>();

    /// Those whom each telling names in one breath.
    final Set<Set<Party>> together = new LinkedHashSet<>();

    AgreementStatus status;

    /// The longest words that name it; null for none.
    @Nullable String title;

    /// Whether its title says more than its form, with the article: "the nuclear agreement".
    boolean isNamed;

    /// Whether it is told with the article.
    boolean isDefinite;

    boolean isStatusAssumed;

    /// Whether its words tell only that it was agreed, and of whom, and do not name it.
    boolean isUnnamed;

    /// The agreement it is by its subject; null for one that is known by its parties only.
    @Nullable KnownDeal deal;

    /// Place of seed-data after which it is named; null for none.
    @Nullable String place;

    /// What tells the name of its own that it bears from others, folded; null for none.
    @Nullable String name;

    /// Whether it is what two sides are to each other for good, as an alliance, and so none of the
    /// agreements that they make.
    boolean isBond;

    AgreementDraft(AgreementType type, AgreementStatus status, String rule, double confidence) {
        super(rule, confidence);
        this.type = type;
        this.status = status;
    }

    /// Whether another telling may speak of the same agreement: same form, and no party that the
    /// other could not have; a truce of which is not told whose it is is the other of the article.
    @Override
    boolean isSameAs(AgreementDraft other) {
        if (parties.isEmpty() || other.parties.isEmpty()) {
            return (name != null && name.equals(other.name))
                    || (type == other.type
                            && (isTruceLike(other)
                                    || (title != null && title.equals(other.title))));
        }
        if (isBond != other.isBond || !isInCircleOf(other) || !other.isInCircleOf(this)) {
            return false;
        }
        if (isNamesake(other) || (deal != null && deal.equals(other.deal))) {
            return true;
        }
        return type == other.type
                && isPlaceCompatible(other)
                && (name == null || other.name == null || name.equals(other.name))
                && (isCovered(this, other) || isCovered(other, this));
    }

    /// Whether both are truces that may be one by their places and names.
    private boolean isTruceLike(AgreementDraft other) {
        return type == AgreementType.CEASEFIRE
                && isPlaceCompatible(other)
                && (name == null || other.name == null || name.equals(other.name));
    }

    /// Whether nobody is told as a party who can be none of the deal that the other is known as.
    private boolean isInCircleOf(AgreementDraft other) {
        return other.deal == null || other.deal.isAmong(told());
    }

    /// The parties that the words beside it name.
    Set<Party> told() {
        var told = new LinkedHashSet<>(parties);
        told.removeAll(guessed);
        return told;
    }

    /// Whether both bear the same name and each names one side only: one is told with whom it was
    /// made, the other by whom.
    private boolean isNamesake(AgreementDraft other) {
        return type == other.type
                && isNamed
                && other.isNamed
                && parties.size() == 1
                && other.parties.size() == 1
                && Objects.equals(title, other.title);
    }

    /// Whether it is told as no more than that the parties agree.
    boolean isOnlyAgreed() {
        return isUnnamed
                && place == null
                && name == null
                && !isNamed
                && type == AgreementType.AGREEMENT
                && status == AgreementStatus.AGREED
                && deal == null
                && !isBond;
    }

    @Override
    Stream<Party> involved() {
        return parties.stream();
    }

    /// Whether both may be named after the same place.
    boolean isPlaceCompatible(AgreementDraft other) {
        return place == null || other.place == null || place.equals(other.place);
    }

    /// Refused by somebody: no state of affairs where others speak of it as agreed.
    private boolean isRejected() {
        return status == AgreementStatus.REJECTED;
    }

    private static boolean isCovered(AgreementDraft less, AgreementDraft more) {
        return less.parties.stream().allMatch(p -> more.parties.stream().anyMatch(p::covers));
    }

    /// Takes in another telling; the status that is furthest on is the latest, and one that the
    /// words only let assume gives way to one that they say.
    @Override
    void merge(AgreementDraft other) {
        guessed.removeIf(party -> other.parties.contains(party) && !other.guessed.contains(party));
        other.guessed.stream().filter(party -> !parties.contains(party)).forEach(guessed::add);
        together.addAll(other.together);
        for (var party : other.parties) {
            if (parties.stream().noneMatch(party::covers)) {
                parties.add(party);
            }
        }
        if (isRejected() != other.isRejected()) {
            status = isRejected() ? other.status : status;
        } else if (isStatusAssumed == other.isStatusAssumed) {
            status = other.status.compareTo(status) > 0 ? other.status : status;
        } else if (isStatusAssumed) {
            status = other.status;
            isStatusAssumed = false;
        }
        place = place == null ? other.place : place;
        isNamed |= other.isNamed;
        isUnnamed &= other.isUnnamed;
        isDefinite |= other.isDefinite;
        deal = deal == null ? other.deal : deal;
        name = name == null ? other.name : name;
        var isLonger =
                other.title != null && (title == null || other.title.length() > title.length());
        title = isLonger ? other.title : title;
        mentions.addAll(other.mentions);
        super.merge(other);
    }
}
