package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.article.Article;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.lexicon.SeedData;

class SentencesTest {

    private static final TextAnalyser ANALYSER =
            Lexicon.of(new SeedData(List.of(), List.of(), List.of(), List.of())).analyser();

    private static AnnotatedText read(String lang, String title, String text) {
        return ANALYSER.annotate(new Article("a", title, text, lang, null, null, null));
    }

    private static List<String> sentences(AnnotatedText text) {
        return text.sentences().stream()
                .map(s -> text.span(s.from(), s.to()).in(text.text()))
                .toList();
    }

    @Test
    void a_sentence_ends_at_a_full_stop_but_not_behind_an_abbreviation_or_an_initial() {
        assertThat(
                        sentences(
                                read(
                                        "en",
                                        "News",
                                        "Mr. Biden met J. Smith of the U.S. today. He left.")))
                .containsExactly("News", "Mr. Biden met J. Smith of the U.S. today.", "He left.");
        assertThat(sentences(read("ar", "خبر", "وصل د. أحمد اليوم. وغادر أمس؟ نعم")))
                .containsExactly("خبر", "وصل د. أحمد اليوم.", "وغادر أمس؟", "نعم");
    }

    @Test
    void initials_end_a_sentence_where_the_next_word_begins_one() {
        assertThat(sentences(read("en", "News", "He met him in Washington, D.C. The talks ended.")))
                .containsExactly("News", "He met him in Washington, D.C.", "The talks ended.");
        assertThat(sentences(read("en", "News", "He met the U.S. President today.")))
                .containsExactly("News", "He met the U.S. President today.");
    }

    @Test
    void words_left_out_end_no_sentence() {
        assertThat(sentences(read("en", "News", "We will leave [...] by October. He left.")))
                .containsExactly("News", "We will leave [...] by October.", "He left.");
    }

    @Test
    void lines_are_titles_headings_bullets_or_text() {
        var text =
                read("ar", "عنوان", "لقاء الرئيس مع الوزير\n- عقد في موسكو.\nانتهى اللقاء مساء.");
        assertThat(text.sentences().stream().map(Sentence::kind))
                .containsExactly(
                        Sentence.Kind.TITLE,
                        Sentence.Kind.HEADING,
                        Sentence.Kind.BULLET,
                        Sentence.Kind.TEXT);
    }

    @Test
    void numbers_with_decimals_and_colons_end_no_sentence() {
        assertThat(sentences(read("en", "News", "Growth was 3.5 percent: more than before.")))
                .containsExactly("News", "Growth was 3.5 percent: more than before.");
    }

    @Test
    void a_line_without_any_full_stop_is_cut_so_that_work_stays_linear() {
        var longest =
                read("ar", "خبر", "كلمة ".repeat(20_000)).sentences().stream()
                        .mapToInt(Sentence::length)
                        .max()
                        .orElseThrow();
        assertThat(longest).isLessThanOrEqualTo(302);
    }
}
