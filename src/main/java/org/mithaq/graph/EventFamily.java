package org.mithaq.graph;

import org.mithaq.fact.AgreementType;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.Stance;

/// Words of the vocabularies that two reports of one event may use for it: what one newspaper calls
/// a meeting is talks to another, but never a call.
final class EventFamily {
    private EventFamily() {}

    static String of(FactKind kind, String type) {
        return kind
                + " "
                + switch (kind) {
                    case MEETING -> meeting(MeetingType.valueOf(type)).name();
                    case AGREEMENT -> agreement(AgreementType.valueOf(type)).name();
                    case STATEMENT -> stance(Stance.valueOf(type)).name();
                    case ACT -> type;
                };
    }

    private static MeetingType meeting(MeetingType type) {
        return switch (type) {
            case MEETING, NEGOTIATION, SUMMIT, CONFERENCE, CEREMONY -> MeetingType.MEETING;
            case VISIT, CALL, MESSAGE -> type;
        };
    }

    private static AgreementType agreement(AgreementType type) {
        return switch (type) {
            case TREATY, AGREEMENT, MEMORANDUM, PROTOCOL, CONTRACT -> AgreementType.AGREEMENT;
            case JOINT_STATEMENT, JOINT_COMMITTEE, CEASEFIRE, INITIATIVE, RESOLUTION -> type;
        };
    }

    private static Stance stance(Stance stance) {
        return switch (stance) {
            case OPPOSE, CONDEMN -> Stance.OPPOSE;
            case SUPPORT, WELCOME, PRAISE -> Stance.SUPPORT;
            case WARN, EXPRESS_CONCERN -> Stance.WARN;
            case CALL_FOR, DENY, ACCUSE, CONDOLE, COMMIT, NEUTRAL -> stance;
        };
    }
}
