package org.mithaq.graph;

import java.time.DateTimeException;
import java.time.LocalDate;

/// What a list is ordered by before the id, and how its files call that.
enum OrderedBy {
    DAY("day", "afterDay"),
    NAME("sortName", "afterName");

    private final String column;
    private final String parameter;

    OrderedBy(String column, String parameter) {
        this.column = column;
        this.parameter = parameter;
    }

    String column() {
        return column;
    }

    String parameter() {
        return parameter;
    }

    /// The parameter's value as a cursor carries it in text.
    Object value(String text) {
        return switch (this) {
            case DAY -> day(text);
            case NAME -> text;
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a cursor of this list", e);
        }
    }
}
