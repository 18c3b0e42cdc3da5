package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.article.Article;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Quote;

/// Texts that are no articles: whatever they hold, they are read to the end, in a time that grows
/// with their length and no faster, and every quote is in the text.
class HardInputTest {

    private static final int KILOBYTE = 1_000;

    /// Measured: 2 to 8 microseconds for a character; the square of the length would take more than
    /// these before a megabyte is read.
    private static final long NANOS_FOR_CHARACTER = 30_000;

    private static final long NANOS_TO_BEGIN = 2_000_000_000L;

    private static final List<String> ENGLISH =
            List.of(
                    "Russian President Vladimir Putin",
                    "Turkish Foreign Minister Hakan Fidan",
                    "President Joe Biden",
                    "the United States",
                    "Egypt",
                    "Hamas",
                    "met",
                    "will meet",
                    "spoke with",
                    "said that",
                    "they condemned",
                    "signed",
                    "a trade agreement",
                    "the ceasefire",
                    "in Ankara",
                    "on Monday",
                    "and",
                    "with",
                    "a joint statement",
                    "the summit",
                    "imposed sanctions on",
                    "Iran",
                    "visited",
                    "talks between",
                    "of",
                    "to",
                    "'s",
                    "summoned the ambassador");

    private static final List<String> ARABIC =
            List.of(
                    ("استقبل التقى الرئيس الروسي فلاديمير بوتين وزير الخارجية السوري أسعد الشيباني في موسكو"
                                    + " أمس و مع لقاء بين القمة لجنة مشتركة اتفاق إلى زيارة بموسكو وقطر"
                                    + " للسعودية قال أدان وقع اتفاقية")
                            .split(" ", -1));

    private static final List<String> SPEAKERS =
            List.of("PRESIDENT BIDEN", "PRIME MINISTER MODI", "Q", "SECRETARY BLINKEN");

    /// Kinds of hard input.
    enum Kind {
        MIXED_LANGUAGES,
        TRANSCRIPT,
        PRESS_REVIEW,
        POETRY,
        TABLE,
        CAPITALS,
        ONE_SENTENCE,
        ONE_ARABIC_SENTENCE,
        COMMAS,
        QUOTATIONS,
        OFFICIALS,
        NOISE;

        private String line(Random r) {
            return switch (this) {
                case MIXED_LANGUAGES -> words(r, ENGLISH, 6) + " " + words(r, ARABIC, 6) + ". ";
                case TRANSCRIPT -> one(r, SPEAKERS) + ": " + words(r, ENGLISH, 14) + ".\n\n";
                case PRESS_REVIEW ->
                        "Story\n" + words(r, ENGLISH, 12) + ". " + words(r, ARABIC, 12) + ".\n";
                case POETRY -> words(r, ARABIC, 5) + " *** " + words(r, ARABIC, 5) + "\n";
                case TABLE -> "| " + one(r, ENGLISH) + " | " + r.nextInt(3000) + " | 12/3/2024 |\n";
                case CAPITALS -> words(r, ENGLISH, 14).toUpperCase(Locale.ROOT) + ". ";
                case ONE_SENTENCE -> words(r, ENGLISH, 10) + " ";
                case ONE_ARABIC_SENTENCE -> words(r, ARABIC, 10) + " ";
                case COMMAS -> one(r, ENGLISH) + ", ";
                case QUOTATIONS -> "\"" + words(r, ENGLISH, 9) + ",\" said President Joe Biden. ";
                case OFFICIALS ->
                        "President %s of Egypt met Foreign Minister %s of Turkey in Cairo. "
                                .formatted(person(r), person(r));
                case NOISE ->
                        Character.toString(r.nextInt(Character.MAX_CODE_POINT)) + one(r, ENGLISH);
            };
        }

        Article article(long seed, int length) {
            var random = new Random(seed);
            var text = new StringBuilder(length);
            while (text.length() < length) {
                text.append(line(random));
            }
            text.setLength(length);
            return new Article(
                    name(),
                    "News",
                    text.toString(),
                    this == NOISE ? "en" : null,
                    LocalDate.of(2024, 3, 12),
                    null,
                    null);
        }
    }

    private static String one(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String words(Random random, List<String> words, int count) {
        return String.join(" ", Stream.generate(() -> one(random, words)).limit(count).toList());
    }

    /// A name that hardly comes twice.
    private static String person(Random random) {
        return "%c%s %c%s"
                .formatted(
                        'A' + random.nextInt(26),
                        syllables(random),
                        'A' + random.nextInt(26),
                        syllables(random));
    }

    private static String syllables(Random random) {
        return words(random, List.of("ba", "di", "fo", "gu", "ke", "la", "mi", "no", "ru"), 3)
                .replace(" ", "");
    }

    @BeforeAll
    static void warm_up() {
        for (var kind : Kind.values()) {
            Reading.EXTRACTOR.read(kind.article(0, 20 * KILOBYTE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void any_input_is_read_in_a_time_that_grows_with_its_length(Kind kind) {
        var article = kind.article(1, 120 * KILOBYTE);
        var read = readInTime(article);
        assertThat(quotes(read)).allMatch(quote -> isWordsOf(article, quote));
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICIALS", "ONE_SENTENCE", "PRESS_REVIEW"})
    void a_text_of_900_kilobytes_is_read_too(Kind kind) {
        var read = readInTime(kind.article(2, 900 * KILOBYTE));
        assertThat(quotes(read)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 100})
    void what_begins_as_any_of_these_may_end_anywhere(int length) {
        for (var kind : Kind.values()) {
            for (var seed = 0; seed < 20; seed++) {
                var article = kind.article(seed, length);
                assertThat(quotes(Reading.EXTRACTOR.read(article)))
                        .allMatch(quote -> isWordsOf(article, quote));
            }
        }
    }

    private static Extraction readInTime(Article article) {
        var started = System.nanoTime();
        var read = Reading.EXTRACTOR.read(article);
        assertThat(System.nanoTime() - started)
                .isLessThan(NANOS_TO_BEGIN + NANOS_FOR_CHARACTER * article.text().length());
        return read;
    }

    private static List<Quote> quotes(Extraction read) {
        return Stream.of(
                        read.meetings().stream().flatMap(fact -> fact.evidence().stream()),
                        read.agreements().stream().flatMap(fact -> fact.evidence().stream()),
                        read.statements().stream().flatMap(fact -> fact.evidence().stream()),
                        read.acts().stream().flatMap(fact -> fact.evidence().stream()),
                        read.officials().stream().flatMap(one -> one.mentions().stream()),
                        read.countries().stream().flatMap(one -> one.mentions().stream()),
                        read.organizations().stream().flatMap(one -> one.mentions().stream()))
                .flatMap(quotes -> quotes)
                .toList();
    }

    private static boolean isWordsOf(Article article, Quote quote) {
        return article.fullText().substring(quote.start(), quote.end()).equals(quote.text());
    }
}
