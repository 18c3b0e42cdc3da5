package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.article.Article;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.lexicon.SeedData;

class LanguageDetectorTest {

    private static final TextAnalyser ANALYSER =
            Lexicon.of(new SeedData(List.of(), List.of(), List.of(), List.of())).analyser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بوتين يلتقي وزير الخارجية السوري | استقبل الرئيس الروسي وزير الخارجية السوري في الكرملين. | ar",
                "Putin meets Syrian minister | The president received the foreign minister in the Kremlin. | en",
                "وزیر خارجه ایران | وزیر امور خارجه ایران در تهران با همتای خود دیدار کرد و درباره روابط گفتگو کردند. | und",
                "Le ministre à Paris | Le ministre des affaires étrangères a rencontré son homologue à Paris. | und",
                "Путин встретился | Президент России встретился с министром иностранных дел Сирии. | und",
                "外交部长 | 中国外交部长在北京会见了客人。 | und",
                "12345 | 678 90 | und"
            })
    void the_language_is_told_from_script_letters_and_function_words(
            String title, String text, String language) {
        var read = ANALYSER.annotate(new Article("a", title, text, null, null, null, null));
        assertThat(read.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"ar, ar", "en, en", "tlh, und", "fr, und"})
    void the_senders_word_counts_where_the_language_is_known(String given, String language) {
        var read =
                ANALYSER.annotate(
                        new Article(
                                "a", "title", "The text of the article", given, null, null, null));
        assertThat(read.language()).isEqualTo(language);
    }
}
