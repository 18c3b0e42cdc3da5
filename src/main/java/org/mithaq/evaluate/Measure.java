package org.mithaq.evaluate;

/// What is counted, with the name under which it is told.
public enum Measure {
    COUNTRIES("countries"),
    OFFICIALS("officials"),
    ORGANIZATIONS("organizations"),
    MEETINGS("meetings"),
    MEETINGS_STRICT("meetings-strict"),
    PARTICIPANTS("participants"),
    AGREEMENTS("agreements"),
    AGREEMENTS_STRICT("agreements-strict"),
    STATEMENTS("statements"),
    STATEMENTS_STRICT("statements-strict"),
    ACTS("acts");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
