package org.mithaq.fact;

/// The form of a diplomatic act that is neither a meeting nor an agreement nor a statement.
public enum ActType {
    APPOINT_AMBASSADOR,
    RECALL_AMBASSADOR,
    SUMMON_AMBASSADOR,
    EXPEL_DIPLOMATS,
    OPEN_EMBASSY,
    CLOSE_EMBASSY,
    RESTORE_RELATIONS,
    SEVER_RELATIONS,
    RECOGNISE,
    IMPOSE_SANCTIONS,
    LIFT_SANCTIONS,
    PROVIDE_AID,
    INVITE,
    MEDIATE,
    MILITARY_COOPERATION,
    ELECT,
    OTHER
}
