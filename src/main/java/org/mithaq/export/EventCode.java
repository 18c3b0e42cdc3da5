package org.mithaq.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a fact is coded as an event, from `export/event-codes.tsv`.
///
/// @param cameo CAMEO 1.1b3; empty where it has no such event
/// @param event PLOVER; empty where it has none
record EventCode(String cameo, String event, String mode, String context) {
    /// Mediation comes before whatever else a meeting is.
    static final EventCode MEDIATION = new EventCode("045", "CONSULT", "", "diplomatic");

    /// A host receives a visitor; in PLOVER the same event as the visit.
    static final EventCode RECEPTION = new EventCode("043", "CONSULT", "visit", "");

    private static final String FILE = "export/event-codes.tsv";
    private static final String ANY = "*";
    private static final int COLUMNS = 7;
    private static final List<Rule> RULES = read();

    private record Rule(String kind, String type, String status, EventCode code) {
        boolean fits(String kind, String type, @Nullable String status) {
            return this.kind.equals(kind)
                    && (this.type.equals(ANY) || this.type.equals(type))
                    && (this.status.equals(ANY) || this.status.equals(status));
        }
    }

    /// @throws IllegalStateException for words the table does not have: it ends with `*` for each
    ///   kind
    static EventCode of(String kind, String type, @Nullable String status) {
        return RULES.stream()
                .filter(rule -> rule.fits(kind, type, status))
                .map(Rule::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + " has no row for " + kind));
    }

    private static List<Rule> read() {
        try (var in = EventCode.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(EventCode::rule)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Rule rule(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": not " + COLUMNS + " columns: " + line);
        }
        return new Rule(
                cells[0],
                cells[1],
                cells[2],
                new EventCode(cells[3], cells[4], cells[5], cells[6]));
    }
}
