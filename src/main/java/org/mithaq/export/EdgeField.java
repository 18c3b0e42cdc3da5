package org.mithaq.export;

/// What an edge can have beside its id, its ends and its relation.
enum EdgeField {
    ROLE("role", ValueType.TEXT),
    ON_BEHALF_OF("onBehalfOf", ValueType.TEXT),
    OFFICE("office", ValueType.TEXT),
    QUOTES("quotes", ValueType.LIST),
    /// in UTF-16 code units of title, line feed, text
    STARTS("starts", ValueType.LIST),
    ENDS("ends", ValueType.LIST),
    CLAIM_TYPE("claimType", ValueType.TEXT),
    CLAIM_STATUS("claimStatus", ValueType.TEXT),
    CLAIM_EDTF("claimEdtf", ValueType.TEXT),
    CONFIDENCE("confidence", ValueType.NUMBER),
    RULE("rule", ValueType.TEXT),
    EXTRACTOR("extractor", ValueType.TEXT),
    /// number of facts behind a projected edge
    WEIGHT("weight", ValueType.INTEGER),
    FACTS("facts", ValueType.LIST),
    EARLIEST("earliest", ValueType.TEXT),
    LATEST("latest", ValueType.TEXT);

    private final String key;
    private final ValueType type;

    EdgeField(String key, ValueType type) {
        this.key = key;
        this.type = type;
    }

    String key() {
        return key;
    }

    ValueType type() {
        return type;
    }
}
