package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.FactKind;
import org.mithaq.graph.Page;
import org.mithaq.graph.PageRequest;
import org.mithaq.resolve.EntityId;

/// Reads query parameters and collects everything that is wrong with them. A blank value counts as
/// absent.
final class Parameters {
    private static final int USUAL_LIMIT = 50;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<FieldError> errors = new ArrayList<>();

    @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /// @param max number of characters
    String required(String name, @Nullable String value, int max) {
        var written = text(value);
        if (written == null) {
            fault(name, "is missing");
            return "";
        }
        if (written.length() > max) {
            fault(name, "must have at most " + max + " characters");
        }
        return written;
    }

    /// @param vocabulary the words allowed
    List<String> words(String name, @Nullable List<String> values, Set<String> vocabulary) {
        if (values == null) {
            return List.of();
        }
        values.forEach(value -> word(name, value, vocabulary));
        return values.stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    /// Values of a repeated parameter that is needed.
    ///
    /// @param most how many there may be
    List<String> some(String name, @Nullable List<String> values, int most) {
        var given =
                values == null
                        ? List.<String>of()
                        : values.stream().filter(v -> !v.isBlank()).distinct().toList();
        if (given.isEmpty() || given.size() > most) {
            fault(name, "must be given, 1 to " + most + " times, found " + given.size());
        }
        return given;
    }

    @Nullable LocalDate day(String name, @Nullable String value) {
        var written = text(value);
        if (written == null) {
            return null;
        }
        try {
            if (DAY.matcher(written).matches()) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeException _) {
            // 30 February looks like a day and is none
        }
        fault(name, "must be a day such as 2025-07-31, found " + quoted(written));
        return null;
    }

    /// A moment, given as an instant or as a day, which stands for its first instant in UTC; the
    /// beginning of time where nothing, or nothing good, is given.
    ZonedDateTime moment(String name, @Nullable String value) {
        var written = text(value);
        try {
            if (written != null && DAY.matcher(written).matches()) {
                return LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC);
            }
            if (written != null) {
                return OffsetDateTime.parse(written).toZonedDateTime();
            }
        } catch (DateTimeException _) {
            fault(
                    name,
                    "must be a day or an instant such as 2025-07-31T12:00:00Z, found "
                            + quoted(written));
        }
        return Instant.EPOCH.atZone(ZoneOffset.UTC);
    }

    /// The moment of which is asked what was known then; null where it is asked of now.
    @Nullable ZonedDateTime asOf(@Nullable String value) {
        return text(value) == null ? null : moment("asOf", value);
    }

    void inOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            fault("to", "must not lie before from");
        }
    }

    /// @param vocabulary the words allowed
    @Nullable String word(String name, @Nullable String value, Set<String> vocabulary) {
        var written = text(value);
        if (written != null && !vocabulary.contains(written)) {
            fault(
                    name,
                    "must be one of "
                            + String.join(", ", vocabulary)
                            + ", found "
                            + quoted(written));
        }
        return written;
    }

    @Nullable FactKind kind(String name, @Nullable String value) {
        var word = word(name, value, FactKind.words());
        return word == null || !FactKind.words().contains(word) ? null : FactKind.valueOf(word);
    }

    List<String> countries(@Nullable List<String> values) {
        var given =
                values == null
                        ? List.<String>of()
                        : values.stream().filter(v -> !v.isBlank()).toList();
        given.forEach(this::country);
        return given.stream().distinct().toList();
    }

    private void country(String written) {
        if (!new EntityId(written).isState()) {
            fault(
                    "country",
                    "must be an ISO 3166-1 alpha-3 code such as SYR, found " + quoted(written));
        }
    }

    int number(String name, @Nullable String value, int usual, int max) {
        var written = text(value);
        if (written == null) {
            return usual;
        }
        try {
            var number = Integer.parseInt(written);
            if (number >= 1 && number <= max) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        fault(name, "must be a whole number from 1 to " + max + ", found " + quoted(written));
        return usual;
    }

    /// The page wanted; a cursor may still turn out to be one of another list (see [#page]).
    PageRequest pageRequest(@Nullable String limit, @Nullable String cursor) {
        var size = number("limit", limit, USUAL_LIMIT, PageRequest.MAX_LIMIT);
        try {
            return new PageRequest(size, text(cursor));
        } catch (IllegalArgumentException _) {
            fault("cursor", "must be the page.next of the page before");
            return PageRequest.first(size);
        }
    }

    /// Reads one page, if nothing was wrong.
    ///
    /// @throws RequestException telling everything that was
    <T> Page<T> page(PageRequest request, Function<PageRequest, Page<T>> list) {
        requireGood();
        try {
            return list.apply(request);
        } catch (IllegalArgumentException e) {
            if (request.cursor() == null) {
                throw e;
            }
            fault("cursor", "belongs to another list");
            throw RequestException.badParameters(errors);
        }
    }

    /// Notes that a value cannot be used.
    void refuse(String name, String reason) {
        fault(name, reason);
    }

    /// Notes parameters that a path does not know.
    void onlyKnown(HttpServletRequest request, Set<String> known) {
        Collections.list(request.getParameterNames()).stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        fault(name, "is unknown; this path takes " + String.join(", ", known)));
    }

    /// @throws RequestException telling everything that was wrong, if anything was
    void requireGood() {
        if (!errors.isEmpty()) {
            throw RequestException.badParameters(errors);
        }
    }

    private void fault(String name, String reason) {
        errors.add(new FieldError(name, reason));
    }

    private static String quoted(String value) {
        return '"' + (value.length() <= 40 ? value : value.substring(0, 40) + "…") + '"';
    }
}
