package org.mithaq.evaluate;

/// In what respect something that was found may be right or wrong, with the name under which it is
/// told.
public enum Respect {
    OFFICE("office"),
    COUNTRY("country of official"),
    ROLE("role"),
    PLACE("place"),
    DATE("date"),
    NO_DATE("no date invented");

    private final String title;

    Respect(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
