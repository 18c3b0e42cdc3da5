package org.mithaq.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Chunk.DateMention;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.FactDate;
import org.mithaq.lexicon.DateWords;
import org.mithaq.lexicon.Reading;
import org.mithaq.text.Token;

/// Reads dates as precisely as they are written: days, months and years, weekdays and words
/// relative to the day of publication. Without that day nothing relative is resolved.
final class DateReader {

    /// @param to just after the last token
    record Found(int to, DateMention date) {}

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /// Of a day without a year news means the coming one if it is so near and the past one so far.
    private static final int SOON_DAYS = 62;

    private static final int LONG_AGO_DAYS = 270;

    /// A month without a year that comes so soon is not the one of the year before.
    private static final int SOON_MONTHS = 2;

    private static final int HALF_WEEK_DAYS = 3;

    private static final int DAYS_TO_SUNDAY = 6;

    /// How many letters the short form of a month's name has at most.
    private static final int MAX_ABBREVIATION = 4;

    private static final int MONTHS = 12;

    private static final int MONTHS_OF_SEASON = 3;

    /// How far into a dispatch its day may stand: "KUWAIT - 25 - 4 (KUNA)".
    private static final int DATELINE_TOKENS = 4;

    private static final Set<String> RANGE_MARKS = Set.of("-", "\u2013");

    private final Cursor cursor;
    private final DateWords words;
    private final @Nullable LocalDate published;
    private final AgoReader ago;

    DateReader(Cursor cursor, @Nullable LocalDate published) {
        this.cursor = cursor;
        this.words = cursor.lexicon().dates();
        this.published = published;
        this.ago = new AgoReader(cursor, published);
    }

    /// The longest date that begins at a token, of two that are told with "or" the month or year in
    /// which both lie; null for none.
    @Nullable Found at(int at) {
        var first = one(at);
        if (first == null || first.date.isOfWeek() || !words.or().contains(cursor.form(first.to))) {
            return first;
        }
        var second = one(first.to + 1);
        return second == null
                ? first
                : new Found(
                        second.to,
                        new DateMention(
                                either(first.date.past(), second.date.past()),
                                either(first.date.future(), second.date.future())));
    }

    private static @Nullable FactDate either(@Nullable FactDate one, @Nullable FactDate other) {
        return one == null || other == null ? null : one.or(other);
    }

    private @Nullable Found one(int at) {
        var form = cursor.form(at);
        if (!cursor.isWord(at) || dayNumber(at) != null) {
            var counted = number(at) == null ? null : ago.at(at, form);
            return counted == null && cursor.has(at) ? beginningWithNumber(at) : counted;
        }
        if (!mayBegin(stripped(form)) && !words.monthWords().contains(form)) {
            return ofSeason(at);
        }
        var same = sameDay(at);
        if (same != null) {
            return same;
        }
        if (isWithinName(at)) {
            return beginningWithOrdinal(at + 1);
        }
        var relative = relative(at);
        if (relative != null) {
            return relative;
        }
        var counted = ago.at(at, stripped(form));
        if (counted != null) {
            return counted;
        }
        if (words.dayWords().contains(stripped(form)) && cursor.has(at + 1)) {
            return one(at + 1);
        }
        if (cursor.has(at + 2) && words.dayWords().contains(joined(at, 2))) {
            return one(at + 2);
        }
        var ordinal = beginningWithOrdinal(at);
        if (ordinal != null) {
            return ordinal;
        }
        var weekday = weekday(at);
        if (weekday != null) {
            return weekday;
        }
        if (words.yearWords().contains(stripped(form))) {
            var year = year(at + 1);
            if (year != null) {
                var whole = beginningWithYear(at + 1);
                return whole == null
                        ? new Found(at + 2, both(FactDate.ofYear(year, DateBasis.EXPLICIT)))
                        : whole;
            }
        }
        var ofSeason = ofSeason(at);
        return ofSeason == null ? beginningWithMonth(at) : ofSeason;
    }

    /// "The summer of 2013", "late 2013": of a part of a year only the year is told.
    private @Nullable Found ofSeason(int at) {
        var form = stripped(cursor.form(at));
        var season =
                words.seasons().contains(form)
                        ? at
                        : cursor.lexicon().isLocative(form) ? at + 1 : -1;
        season = season > at ? cursor.afterArticle(season) : season;
        if (season < 0 || !words.seasons().contains(stripped(cursor.form(season)))) {
            return null;
        }
        var next = season + 1;
        var yearAt =
                words.yearWords().contains(cursor.form(next))
                                || words.from().contains(cursor.form(next))
                        ? next + 1
                        : next;
        var year = year(yearAt);
        return year == null
                ? null
                : new Found(yearAt + 1, both(FactDate.ofYear(year, DateBasis.EXPLICIT)));
    }

    /// Whether a date told in words may begin with a word; few do.
    private boolean mayBegin(String word) {
        return words.beginnings().contains(word)
                || words.weekdays().containsKey(word)
                || words.dayWords().contains(word)
                || words.yearWords().contains(word);
    }

    /// Whether a word is of a name that tells no day, as "the National Day", or, as of a newspaper,
    /// the last of the few within marks of quotation.
    private boolean isWithinName(int at) {
        if (!words.relative().containsKey(stripped(cursor.form(at)))) {
            return false;
        }
        return isName(at)
                || isName(at - 1)
                || (isMark(at + 1, Saying.CLOSING)
                        && (isMark(at - 1, Saying.OPENING) || isMark(at - 2, Saying.OPENING)));
    }

    private boolean isName(int at) {
        return cursor.has(at)
                && cursor.has(at + 1)
                && ((cursor.token(at + 1).shape() != Token.Shape.LOWER
                                && words.names().contains(joined(at, 2)))
                        || isRunning(at));
    }

    /// Whether a word tells with what is written to it how many days something has lasted.
    private boolean isRunning(int at) {
        return words.names().contains(cursor.form(at) + " " + cursor.form(at + 1))
                && !cursor.form(at).equals(stripped(cursor.form(at)));
    }

    private boolean isMark(int at, Set<String> marks) {
        return cursor.has(at)
                && (marks.contains(cursor.form(at)) || cursor.form(at).equals(Saying.STRAIGHT));
    }

    /// "The same day", "the following day": counted from the day spoken of before; "for the second
    /// day running" tells none.
    private @Nullable Found sameDay(int at) {
        if (isRunning(at)) {
            return null;
        }
        var length = longestKey(words.sameDay(), at);
        var days = length == 0 ? null : words.sameDay().get(joined(at, length));
        return days == null ? null : new Found(at + length, DateMention.fromSpoken(days));
    }

    /// The day an article was written, if the words at a token tell it: "today (Monday)" in what
    /// appeared on Tuesday. Null where they do not.
    @Nullable LocalDate dayOfWriting(int at) {
        var length = longestKey(words.relative(), at);
        var days = length == 0 ? null : words.relative().get(joined(at, length));
        var weekday =
                length == 0 ? null : words.weekdays().get(cursor.form(skipOpening(at + length)));
        if (days == null || weekday == null || published == null) {
            return null;
        }
        for (var back = 0; back <= HALF_WEEK_DAYS; back++) {
            var written = published.minusDays(back);
            if (written.plusDays(days).getDayOfWeek().getValue() == weekday) {
                return written;
            }
        }
        return null;
    }

    private @Nullable Found relative(int at) {
        var length = longestKey(words.relative(), at);
        var days = length == 0 ? null : words.relative().get(joined(at, length));
        if (days == null) {
            return relativeMonth(at);
        }
        // "yesterday, Thursday", "today (Wednesday)": the weekday says the same day again
        var next = skipOpening(at + length);
        var weekday = cursor.has(next) ? words.weekdays().get(cursor.form(next)) : null;
        if (weekday == null) {
            return new Found(at + length, dayFrom(published, days, null));
        }
        var to = cursor.form(next + 1).equals(")") ? next + 2 : next + 1;
        return new Found(to, dayFrom(published, days, DayOfWeek.of(weekday)));
    }

    /// @param days from the day of publication
    /// @param weekday that stands beside them; where an article appeared later than it was written
    ///   the nearest such day is meant
    private static DateMention dayFrom(
            @Nullable LocalDate published, int days, @Nullable DayOfWeek weekday) {
        if (published == null) {
            return new DateMention(null, null);
        }
        var counted = published.plusDays(days);
        var day =
                weekday == null || days > 0 || counted.getDayOfWeek() == weekday
                        ? counted
                        : nearest(counted, weekday, published);
        return both(FactDate.day(day, DateBasis.RELATIVE_TO_PUBLICATION));
    }

    /// The day of a week nearest to another, not after a third.
    private static LocalDate nearest(LocalDate day, DayOfWeek weekday, LocalDate last) {
        var next = day.with(TemporalAdjusters.next(weekday));
        return next.isAfter(day.plusDays(HALF_WEEK_DAYS)) || next.isAfter(last)
                ? next.minusWeeks(1)
                : next;
    }

    /// A week is told by its month, if all of it lies in one.
    private @Nullable Found relativeWeek(int at) {
        var length = longestKey(words.relativeWeeks(), at);
        var weeks = length == 0 ? null : words.relativeWeeks().get(joined(at, length));
        if (weeks == null || published == null) {
            return null;
        }
        var first = published.plusWeeks(weeks).with(DayOfWeek.MONDAY);
        var last = first.plusDays(DAYS_TO_SUNDAY);
        if (first.getMonth() != last.getMonth()) {
            return null;
        }
        var month = FactDate.ofMonth(YearMonth.from(first), DateBasis.RELATIVE_TO_PUBLICATION);
        return new Found(at + length, both(weeks > 0 ? month.within(first, last) : month));
    }

    /// "Last month", "next year".
    private @Nullable Found relativeMonth(int at) {
        var length = longestKey(words.relativeMonths(), at);
        if (length > 0 && published != null) {
            var months = words.relativeMonths().get(joined(at, length));
            var month = YearMonth.from(published).plusMonths(months == null ? 0 : months);
            return new Found(
                    at + length, both(FactDate.ofMonth(month, DateBasis.RELATIVE_TO_PUBLICATION)));
        }
        length = longestKey(words.relativeYears(), at);
        if (length > 0 && published != null) {
            var years = words.relativeYears().get(joined(at, length));
            var year = published.getYear() + (years == null ? 0 : years);
            return new Found(
                    at + length, both(FactDate.ofYear(year, DateBasis.RELATIVE_TO_PUBLICATION)));
        }
        var season = relativeSeason(at);
        return season == null ? relativeWeek(at) : season;
    }

    /// "Last summer", "this fall": the year of the season that is meant.
    private @Nullable Found relativeSeason(int at) {
        var first = words.seasonMonths().get(cursor.form(at + 1));
        if (first == null || published == null) {
            return null;
        }
        var month = published.getMonthValue();
        var isOver = month >= first + MONTHS_OF_SEASON;
        int year;
        if (words.last().contains(cursor.form(at))) {
            year = isOver ? published.getYear() : published.getYear() - 1;
        } else if (words.current().contains(cursor.form(at))) {
            year = published.getYear();
        } else if (words.next().contains(cursor.form(at))) {
            year = month < first ? published.getYear() : published.getYear() + 1;
        } else {
            return null;
        }
        return new Found(at + 2, both(FactDate.ofYear(year, DateBasis.RELATIVE_TO_PUBLICATION)));
    }

    private int skipOpening(int at) {
        return cursor.form(at).equals("(") || cursor.isComma(at) ? at + 1 : at;
    }

    private @Nullable Found weekday(int at) {
        var number = words.weekdays().get(stripped(cursor.form(at)));
        if (number == null) {
            return null;
        }
        // "Tuesday 12 March 2024"
        var next = skipOpening(at + 1);
        next = words.corresponding().contains(cursor.form(next)) ? next + 1 : next;
        var explicit =
                cursor.has(next)
                        ? (cursor.isWord(next) ? monthDay(next) : beginningWithNumber(next))
                        : null;
        if (explicit != null && cursor.form(explicit.to).equals(")")) {
            return new Found(explicit.to + 1, explicit.date);
        }
        if (explicit != null) {
            return explicit;
        }
        var to = at + 1;
        var isNext =
                words.next().contains(cursor.form(at + 1))
                        || words.next().contains(cursor.form(at - 1));
        var isLast =
                words.last().contains(cursor.form(at + 1))
                        || words.last().contains(cursor.form(at - 1));
        if (words.next().contains(cursor.form(at + 1))
                || words.last().contains(cursor.form(at + 1))) {
            to = at + 2;
        }
        if (published == null) {
            return new Found(to, new DateMention(null, null));
        }
        var day = DayOfWeek.of(number);
        var past =
                isLast
                        ? published.with(TemporalAdjusters.previous(day))
                        : published.with(TemporalAdjusters.previousOrSame(day));
        var future =
                isNext
                        ? published.with(TemporalAdjusters.next(day))
                        : published.with(TemporalAdjusters.nextOrSame(day));
        return new Found(
                to,
                new DateMention(
                        FactDate.day(isNext ? future : past, DateBasis.RELATIVE_TO_PUBLICATION),
                        FactDate.day(isLast ? past : future, DateBasis.RELATIVE_TO_PUBLICATION)));
    }

    /// English order: "March 25, 2021", "March 25".
    private @Nullable Found monthDay(int at) {
        var month = monthAt(at);
        if (month == null) {
            return null;
        }
        var day = dayNumber(at + month.length);
        if (day == null) {
            return null;
        }
        var to = behindRange(at + month.length + 1);
        var yearAt = cursor.isComma(to) ? to + 1 : to;
        var year = year(yearAt);
        var found =
                year != null
                        ? found(yearAt + 1, explicitDay(year, month.number, day))
                        : found(to, dayOfMonth(month.number, day));
        return found != null && to > at + month.length + 1 ? asFirstOfSeveral(found) : found;
    }

    private static Found asFirstOfSeveral(Found found) {
        return new Found(found.to, found.date.asFirstOfSeveral());
    }

    /// Behind the last day of "July 11-12", "July 11 and 12": the first one is when it begins.
    private int behindRange(int at) {
        var last = linksDays(at) ? at + 1 : at;
        return dayNumber(last) != null ? last + 1 : at;
    }

    /// Whether a token joins the first and the last of several days.
    private boolean linksDays(int at) {
        var form = cursor.form(at);
        return cursor.lexicon().isConjunction(form)
                || RANGE_MARKS.contains(form)
                || words.until().contains(form);
    }

    private @Nullable Found beginningWithMonth(int at) {
        var monthDay = monthDay(at);
        if (monthDay != null) {
            return monthDay;
        }
        var hasMonthWord = words.monthWords().contains(cursor.form(at));
        var monthAt = hasMonthWord ? at + 1 : at;
        var month = monthAt(monthAt);
        if (month == null) {
            return null;
        }
        var to = behindOtherName(monthAt + month.length, month.number);
        if (month.isWeak && !hasMonthWord && !isSurelyMonth(at, to)) {
            return null;
        }
        var yearAt =
                words.yearWords().contains(cursor.form(to)) || cursor.isComma(to) ? to + 1 : to;
        var year = year(yearAt);
        if (year != null) {
            return new Found(
                    yearAt + 1,
                    both(FactDate.ofMonth(YearMonth.of(year, month.number), DateBasis.EXPLICIT)));
        }
        return monthAlone(to, month.number);
    }

    /// Whether what stands before or behind a word that may be another one says that it is a month:
    /// "in March", "next March".
    private boolean isSurelyMonth(int at, int to) {
        return cursor.lexicon().isLocative(cursor.form(at - 1))
                || words.last().contains(cursor.form(at - 1))
                || words.next().contains(cursor.form(to))
                || words.last().contains(cursor.form(to))
                || words.current().contains(cursor.form(to));
    }

    private Found monthAlone(int to, int month) {
        var isNext = words.next().contains(cursor.form(to));
        var isLastBehind = words.last().contains(cursor.form(to));
        var isLast = isLastBehind || words.last().contains(cursor.form(to - 2));
        var isCurrent = words.current().contains(cursor.form(to));
        var end = isNext || isLastBehind || isCurrent ? to + 1 : to;
        if (published == null) {
            var unknownYear =
                    new FactDate(
                            "XXXX-%02d".formatted(month),
                            null,
                            null,
                            DatePrecision.MONTH,
                            DateBasis.EXPLICIT_PARTIAL);
            return new Found(end, both(unknownYear));
        }
        var now = YearMonth.from(published);
        var inThisYear = YearMonth.of(now.getYear(), month);
        var past = inThisYear.isAfter(now) ? inThisYear.minusYears(1) : inThisYear;
        var future = inThisYear.isBefore(now) ? inThisYear.plusYears(1) : inThisYear;
        var isAhead =
                isNext
                        || (!isLast
                                && !past.equals(now)
                                && !future.isAfter(now.plusMonths(SOON_MONTHS)));
        return new Found(
                end,
                new DateMention(
                        FactDate.ofMonth(
                                isAhead ? future : past, DateBasis.RELATIVE_TO_PUBLICATION),
                        FactDate.ofMonth(
                                isLast ? past : future, DateBasis.RELATIVE_TO_PUBLICATION)));
    }

    /// "12 March 2024", "12 / 3 / 2024", "25 Shawwal 1436 H corresponding to 10 August 2015".
    private @Nullable Found beginningWithNumber(int at) {
        var day = dayNumber(at);
        if (day == null) {
            return beginningWithYear(at);
        }
        var numeric = numeric(at, day);
        if (numeric != null) {
            return numeric;
        }
        var ofNumbers = firstOfNumeric(at, day);
        if (ofNumbers != null) {
            return ofNumbers;
        }
        var to = behindFurtherDay(behindSuffix(at + 1));
        var found = dayBeforeMonth(day, to);
        return found != null && to > at + 1 ? asFirstOfSeveral(found) : found;
    }

    private int behindSuffix(int at) {
        return words.daySuffixes().contains(cursor.form(at)) ? at + 1 : at;
    }

    /// "The fourteenth of July".
    private @Nullable Found beginningWithOrdinal(int at) {
        var length = longestKey(words.ordinals(), at);
        var day = length == 0 ? null : words.ordinals().get(joined(at, length));
        if (day == null) {
            return null;
        }
        var to = behindFurtherOrdinal(at + length);
        var found = words.from().contains(cursor.form(to)) ? dayBeforeMonth(day, to + 1) : null;
        return found != null && to > at + length ? asFirstOfSeveral(found) : found;
    }

    /// Behind the second of two days of one month ("the fourth and fifth of July"): the first one
    /// is when it begins.
    private int behindFurtherOrdinal(int at) {
        var next = linksDays(at) ? at + 1 : at;
        var isJoined =
                next > at
                        || cursor.lexicon().readings(cursor.form(at)).stream()
                                .anyMatch(r -> r.hasConjunction() && isOrdinal(r.form()));
        var length = isJoined ? longestKey(words.ordinals(), next) : 0;
        return length == 0 ? at : next + length;
    }

    /// Whether the name of a day of the month begins with a word.
    private boolean isOrdinal(String word) {
        return words.ordinals().keySet().stream()
                .anyMatch(name -> name.equals(word) || name.startsWith(word + " "));
    }

    /// Behind the second of two days of one month ("18 and 19 July"): the first one is when it
    /// begins.
    private int behindFurtherDay(int at) {
        if (isFurtherDay(at)) {
            return behindSuffix(at + 1);
        }
        if (linksDays(at) && dayNumber(at + 1) != null && monthAt(behindSuffix(at + 2)) != null) {
            return behindSuffix(at + 2);
        }
        var isJoined =
                cursor.lexicon().readings(cursor.form(at)).stream()
                        .anyMatch(r ->
                                r.hasConjunction()
                                        && r.form().chars().allMatch(Character::isDigit));
        return isJoined && monthAt(at + 1) != null ? at + 1 : at;
    }

    /// Whether a day before a month is joined by a hyphen to the one before it: "18-19 July".
    private boolean isFurtherDay(int at) {
        return cursor.isHyphenated(at)
                && dayNumber(at) != null
                && monthAt(behindSuffix(at + 1)) != null;
    }

    /// The rest of a date behind its day: month, the same month in the other tradition, year.
    private @Nullable Found dayBeforeMonth(int day, int at) {
        var behindFrom = words.from().contains(cursor.form(at)) ? at + 1 : at;
        var monthAt =
                words.monthWords().contains(cursor.form(behindFrom)) ? behindFrom + 1 : behindFrom;
        var month = monthAt(monthAt);
        if (month == null) {
            return dayOfRelativeMonth(day, behindFrom);
        }
        var to = monthAt + month.length;
        to = behindOtherName(to, month.number);
        var yearAt =
                cursor.isComma(to) || words.yearWords().contains(cursor.form(to)) ? to + 1 : to;
        var year = year(yearAt);
        if (year != null) {
            return found(yearAt + 1, explicitDay(year, month.number, day));
        }
        return found(to, aheadOrPast(to, dayOfMonth(month.number, day)));
    }

    /// "The 14th of last month".
    private @Nullable Found dayOfRelativeMonth(int day, int at) {
        var length = longestKey(words.daysOfMonths(), at);
        var months = length == 0 ? null : words.daysOfMonths().get(joined(at, length));
        if (months == null || published == null) {
            return null;
        }
        var month = YearMonth.from(published).plusMonths(months);
        return month.isValidDay(day)
                ? new Found(
                        at + length,
                        both(FactDate.day(month.atDay(day), DateBasis.RELATIVE_TO_PUBLICATION)))
                : null;
    }

    /// Just behind the same month in the other tradition: "March / Adhar", "March (Adhar)"; the
    /// same token where it is not told again.
    private int behindOtherName(int at, int month) {
        var isMarked = cursor.form(at).equals("/") || cursor.form(at).equals("(");
        var nameAt = isMarked ? at + 1 : at;
        var again = monthAt(nameAt);
        if (again == null || again.number != month) {
            return at;
        }
        var to = nameAt + again.length;
        return cursor.form(to).equals(")") ? to + 1 : to;
    }

    /// "14 July last", "19 May next", "5 August of this year": one of the two meanings of a day
    /// without a year.
    private @Nullable DateMention aheadOrPast(int at, @Nullable DateMention date) {
        if (date == null) {
            return null;
        }
        if (words.last().contains(cursor.form(at))) {
            return new DateMention(date.past(), date.past());
        }
        if (words.next().contains(cursor.form(at))) {
            return new DateMention(date.future(), date.future());
        }
        return words.current().contains(cursor.form(at)) ? inThisYear(date) : date;
    }

    private DateMention inThisYear(DateMention date) {
        var past = date.past();
        var isPast =
                published != null
                        && past != null
                        && past.earliest() != null
                        && past.earliest().getYear() == published.getYear();
        return isPast
                ? new DateMention(date.past(), date.past())
                : new DateMention(date.future(), date.future());
    }

    private @Nullable Found numeric(int at, int day) {
        if (cursor.isHyphenated(at + 1) && cursor.isHyphenated(at + 2)) {
            var hyphenMonth = dayNumber(at + 1);
            var hyphenYear = year(at + 2);
            return hyphenMonth == null || hyphenMonth > MONTHS || hyphenYear == null
                    ? null
                    : found(at + 3, explicitDay(hyphenYear, hyphenMonth, day));
        }
        if (isSeparator(at + 1) && isOpening(at + 3) && isInDateline(at)) {
            var newsMonth = dayNumber(at + 2);
            return newsMonth == null || newsMonth > MONTHS
                    ? null
                    : found(at + 3, dayOfMonth(newsMonth, day));
        }
        if (!isSeparator(at + 1) || !cursor.form(at + 3).equals(cursor.form(at + 1))) {
            return null;
        }
        var month = number(at + 2);
        var year = year(at + 4);
        return month == null || month < 1 || month > 12 || year == null
                ? null
                : found(at + 5, explicitDay(year, month, day));
    }

    /// The first day of "18-19/7/2015".
    private @Nullable Found firstOfNumeric(int at, int day) {
        var further = cursor.isHyphenated(at + 1) ? dayNumber(at + 1) : null;
        if (further == null || further <= day || !isSeparator(at + 2)) {
            return null;
        }
        var last = numeric(at + 1, further);
        return last == null
                ? null
                : asFirstOfSeveral(new Found(last.to, last.date.plusDays(day - further)));
    }

    /// "2015/7/20", "2015-07-20".
    private @Nullable Found beginningWithYear(int at) {
        var year = year(at);
        if (year == null) {
            return null;
        }
        if (cursor.isHyphenated(at + 1) && cursor.isHyphenated(at + 2)) {
            return ofYear(year, dayNumber(at + 1), dayNumber(at + 2), at + 3);
        }
        return isSeparator(at + 1) && cursor.form(at + 3).equals(cursor.form(at + 1))
                ? ofYear(year, dayNumber(at + 2), dayNumber(at + 4), at + 5)
                : null;
    }

    private static @Nullable Found ofYear(
            int year, @Nullable Integer month, @Nullable Integer day, int to) {
        return month == null || month > MONTHS || day == null
                ? null
                : found(to, explicitDay(year, month, day));
    }

    private boolean isInDateline(int at) {
        return at - cursor.sentence().from() <= DATELINE_TOKENS;
    }

    private boolean isOpening(int at) {
        return cursor.form(at).equals("(") || cursor.form(at).equals("/");
    }

    private boolean isSeparator(int at) {
        return cursor.form(at).equals("/") || cursor.form(at).equals("-");
    }

    private static @Nullable Found found(int to, @Nullable DateMention date) {
        return date == null ? null : new Found(to, date);
    }

    private static @Nullable DateMention explicitDay(int year, int month, int day) {
        try {
            return both(FactDate.day(LocalDate.of(year, month, day), DateBasis.EXPLICIT));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// A day without a year: the nearest one in the past or future of the day of publication.
    private @Nullable DateMention dayOfMonth(int month, int day) {
        if (day > Month.of(month).maxLength()) {
            return null;
        }
        if (published == null) {
            var edtf = "XXXX-%02d-%02d".formatted(month, day);
            return both(
                    new FactDate(edtf, null, null, DatePrecision.DAY, DateBasis.EXPLICIT_PARTIAL));
        }
        var thisYear = inYear(published.getYear(), month, day);
        var past =
                thisYear.isAfter(published)
                        ? inYear(published.getYear() - 1, month, day)
                        : thisYear;
        var future =
                thisYear.isBefore(published)
                        ? inYear(published.getYear() + 1, month, day)
                        : thisYear;
        var isSurelyAhead =
                published.plusDays(SOON_DAYS).isAfter(future)
                        && published.minusDays(LONG_AGO_DAYS).isAfter(past);
        return new DateMention(
                FactDate.day(isSurelyAhead ? future : past, DateBasis.RELATIVE_TO_PUBLICATION),
                FactDate.day(future, DateBasis.RELATIVE_TO_PUBLICATION));
    }

    /// 29 February of a common year falls on its 28th.
    private static LocalDate inYear(int year, int month, int day) {
        var yearMonth = YearMonth.of(year, month);
        return yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth()));
    }

    /// The year that four digits stand for; null where they stand for none that news tells of.
    static @Nullable FactDate yearOf(String digits) {
        var year = digits.length() == 4 ? Integer.parseInt(digits) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR
                ? FactDate.ofYear(year, DateBasis.EXPLICIT)
                : null;
    }

    private static DateMention both(FactDate date) {
        return new DateMention(date, date);
    }

    private record MonthName(int number, int length, boolean isWeak) {}

    private @Nullable MonthName monthAt(int at) {
        if (!cursor.isWord(at)) {
            return null;
        }
        var length = longestKey(words.months(), at);
        if (length == 0) {
            return null;
        }
        var name = joined(at, length);
        var number = words.months().get(name);
        if (number == null) {
            return null;
        }
        var to = isAbbreviated(at + length, name) ? length + 1 : length;
        return new MonthName(number, to, words.weakMonths().contains(name));
    }

    /// Whether a full stop and a day stand behind a short form: "Feb. 27".
    private boolean isAbbreviated(int at, String name) {
        return name.length() <= MAX_ABBREVIATION
                && cursor.form(at).equals(".")
                && dayNumber(at + 1) != null;
    }

    private int longestKey(Map<String, Integer> names, int at) {
        if (!words.beginnings().contains(stripped(cursor.form(at)))) {
            return 0;
        }
        for (var length = 3; length > 0; length--) {
            if (cursor.has(at + length - 1) && names.containsKey(joined(at, length))) {
                return length;
            }
        }
        return 0;
    }

    private String joined(int at, int length) {
        if (length == 1) {
            return stripped(cursor.form(at));
        }
        var joined = new StringBuilder(stripped(cursor.form(at)));
        for (var i = 1; i < length; i++) {
            joined.append(' ').append(cursor.form(at + i));
        }
        return joined.toString();
    }

    /// The word without a conjunction or preposition, where only so it is one of the date words.
    private String stripped(String form) {
        for (var reading : cursor.lexicon().readings(form)) {
            if (isDateWord(reading)) {
                return reading.form();
            }
        }
        return form;
    }

    private boolean isDateWord(Reading reading) {
        var form = reading.form();
        return words.months().containsKey(form)
                || words.weekdays().containsKey(form)
                || words.relative().containsKey(form)
                || words.ordinals().containsKey(form)
                || words.beginnings().contains(form)
                || words.yearWords().contains(form);
    }

    private @Nullable Integer dayNumber(int at) {
        var number = number(at);
        return number != null && number >= 1 && number <= 31 ? number : null;
    }

    private @Nullable Integer year(int at) {
        var number = number(at);
        var isHijri = words.hijriMarks().contains(cursor.form(at + 1));
        return number != null && number >= FIRST_YEAR && number <= LAST_YEAR && !isHijri
                ? number
                : null;
    }

    /// Also "the 3rd", the article written to the digits.
    private @Nullable Integer number(int at) {
        var article = cursor.lexicon().article();
        var written = cursor.form(at);
        var form =
                !article.isEmpty() && written.startsWith(article)
                        ? written.substring(article.length())
                        : written;
        return form.isEmpty()
                        || form.length() > 4
                        || !form.chars().allMatch(c -> c >= '0' && c <= '9')
                ? null
                : Integer.valueOf(form);
    }
}
