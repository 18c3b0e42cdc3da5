package org.mithaq.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.text.Span;

/// An agreement as an article tells it so far.
final class AgreementDraft extends FactDraft<AgreementDraft> {

    final AgreementType type;
    final Set<Party> parties = new LinkedHashSet<>();
    final List<Span> mentions = new ArrayList<>();
    AgreementStatus status;
    boolean isStatusAssumed;

    AgreementDraft(AgreementType type, AgreementStatus status, String rule, double confidence) {
        super(rule, confidence);
        this.type = type;
        this.status = status;
    }

    /// Whether another telling may speak of the same agreement: same form, and no party that the
    /// other could not have.
    @Override
    boolean isSameAs(AgreementDraft other) {
        return type == other.type && (isCovered(this, other) || isCovered(other, this));
    }

    @Override
    Stream<Party> involved() {
        return parties.stream();
    }

    private static boolean isCovered(AgreementDraft less, AgreementDraft more) {
        return less.parties.stream().allMatch(p -> more.parties.stream().anyMatch(p::covers));
    }

    /// Takes in another telling; the status that is furthest on is the latest, and one that the
    /// words only let assume gives way to one that they say.
    @Override
    void merge(AgreementDraft other) {
        for (var party : other.parties) {
            if (parties.stream().noneMatch(party::covers)) {
                parties.add(party);
            }
        }
        if (isStatusAssumed == other.isStatusAssumed) {
            status = other.status.compareTo(status) > 0 ? other.status : status;
        } else if (isStatusAssumed) {
            status = other.status;
            isStatusAssumed = false;
        }
        mentions.addAll(other.mentions);
        super.merge(other);
    }
}
