package org.mithaq.fact;

/// The kind of post a person holds; one word for the same post in every state.
public enum OfficeType {
    HEAD_OF_STATE,
    VICE_HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    DEPUTY_HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    DEPUTY_FOREIGN_MINISTER,
    DEFENSE_MINISTER,
    INTERIOR_MINISTER,
    FINANCE_MINISTER,
    OTHER_MINISTER,
    AMBASSADOR,
    ENVOY,
    SPOKESPERSON,
    LEGISLATOR,
    MILITARY,
    ORG_HEAD,
    ADVISER,
    GOVERNOR,
    OTHER
}
