package org.mithaq.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/// What a list is ordered by before the id, and how its files call that.
enum OrderedBy {
    DAY("day", "afterDay"),
    NAME("sortName", "afterName"),
    MOMENT("at", "afterAt");

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
            case MOMENT -> moment(text);
        };
    }

    private static ZonedDateTime moment(String text) {
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a cursor of this list", e);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a cursor of this list", e);
        }
    }
}
