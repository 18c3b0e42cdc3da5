package org.mithaq.export;

/// What a node can have. Every format names it so; the id is apart.
enum NodeField {
    /// `Meeting`, `Agreement`, `Statement`, `Act`, `Official`, `Country`, `Organization`, `Place`
    /// or `Article`
    LABEL("kind", ValueType.TEXT),
    NAME("name", ValueType.TEXT),
    NAME_AR("nameAr", ValueType.TEXT),
    NAME_EN("nameEn", ValueType.TEXT),
    STANDING("standing", ValueType.TEXT),
    WIKIDATA("wikidata", ValueType.TEXT),
    COUNTRY("country", ValueType.TEXT),
    TYPE("type", ValueType.TEXT),
    STATUS("status", ValueType.TEXT),
    EDTF("edtf", ValueType.TEXT),
    EARLIEST("earliest", ValueType.TEXT),
    LATEST("latest", ValueType.TEXT),
    PRECISION("precision", ValueType.TEXT),
    DATE_BASIS("dateBasis", ValueType.TEXT),
    UNDATED("undated", ValueType.TRUTH),
    TITLE("title", ValueType.TEXT),
    SUBJECT("subject", ValueType.TEXT),
    TOPICS("topics", ValueType.LIST),
    COUNTRIES("countries", ValueType.LIST),
    CONFIDENCE("confidence", ValueType.NUMBER),
    SOURCES("sources", ValueType.INTEGER),
    /// of an article, as its sender chose it
    ARTICLE_ID("articleId", ValueType.TEXT),
    OUTLET("outlet", ValueType.TEXT),
    URL("url", ValueType.TEXT),
    PUBLISHED_ON("publishedOn", ValueType.TEXT),
    LANG("lang", ValueType.TEXT),
    TEXT("text", ValueType.TEXT);

    private final String key;
    private final ValueType type;

    NodeField(String key, ValueType type) {
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
