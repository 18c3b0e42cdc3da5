package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.lexicon.SeedData;

class TokenizerTest {

    private static final Lexicon LEXICON =
            Lexicon.of(new SeedData(List.of(), List.of(), List.of(), List.of()));
    private static final Tokenizer TOKENIZER = LEXICON.tokenizer();

    private static List<String> forms(String text) {
        return TOKENIZER.tokens(text).stream().map(Token::form).toList();
    }

    @Test
    void a_hyphen_behind_initials_is_no_token() {
        assertThat(forms("U.S.-China talks")).containsExactly("u.s.", "china", "talks");
    }

    @Test
    void a_capital_with_digits_is_written_in_capitals() {
        assertThat(TOKENIZER.tokens("G7").getFirst().shape()).isEqualTo(Token.Shape.UPPER);
    }

    @Test
    void a_number_behind_an_arabic_word_is_a_token_of_its_own() {
        assertThat(forms("مؤتمر جنيف2")).containsExactly("موتمر", "جنيف", "2");
        assertThat(forms("CO2")).containsExactly("co2");
    }

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إيران, ايران",
        "الدفاعِ, الدفاع",
        "مـصـر, مصر",
        "لقاءات, لقاءات",
        "سورية, سوريه",
        "مصطفى, مصطفي",
        "لافروڤ, لافروف",
        "پوتين, بوتين",
        "١٢, 12",
        "ﻻفروف, لافروف",
        "López, lopez",
        "Ünal, unal"
    })
    void spellings_of_one_word_have_one_form(String written, String form) {
        assertThat(forms(written)).containsExactly(form);
    }

    @Test
    void names_written_with_and_without_hamza_are_the_same() {
        assertThat(forms("أسعد الشيباني")).isEqualTo(forms("اسعد الشيبانى"));
    }

    @Test
    void initials_possessives_and_hyphens_are_cut_as_names_need_it() {
        assertThat(forms("U.S. envoy")).containsExactly("u.s.", "envoy");
        assertThat(forms("Niger's president")).containsExactly("niger", "'s", "president");
        assertThat(forms("al-Shaibani As'ad")).containsExactly("al", "shaibani", "asad");
    }

    @Test
    void a_folded_word_knows_the_way_back_behind_its_proclitics() {
        var text = "قال وَبوتين";
        var token = TOKENIZER.tokens(text).get(1);
        var start = LEXICON.folding().offsetAfter(text, token.start(), 1);
        assertThat(text.substring(start)).isEqualTo("َبوتين");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tokens_are_in_order_and_inside_any_text(long seed) {
        var text = noise(new Random(seed));
        var end = 0;
        for (var token : TOKENIZER.tokens(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            end = token.end();
        }
    }

    /// Letters of several scripts, marks, digits, controls and halves of surrogate pairs, mixed.
    private static String noise(Random random) {
        var pool =
                "ابتثأإىةوفبل لل ًٌ ـ \u200f\u202e.,،؟-'’\u0001\ud83d\ude00\ud800\nABcdé123٣/()«»";
        var text = new StringBuilder();
        for (var i = 0; i < 2000; i++) {
            text.append(pool.charAt(random.nextInt(pool.length())));
        }
        return text.toString();
    }
}
