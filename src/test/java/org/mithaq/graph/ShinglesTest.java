package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    private static final String AGENCY =
            "استقبل وزير الخارجية المصري اليوم في القاهرة نظيره الأردني وبحث معه سبل تعزيز"
                    + " العلاقات الثنائية بين البلدين وتنسيق المواقف في المحافل الدولية. وأكد"
                    + " الوزيران في مؤتمر صحفي مشترك أهمية استئناف المفاوضات واتفقا على عقد اجتماع"
                    + " آخر في عمان خلال الشهر المقبل.";

    @Test
    void a_text_stands_whole_in_itself_however_it_is_spelt() {
        var other =
                AGENCY.replace("الأردني", "الاردني").replace(".", " !").replace(" في ", " في  ");
        assertThat(Shingles.of(AGENCY).containment(Shingles.of(other))).isEqualTo(1);
    }

    @Test
    void a_copy_with_much_added_still_holds_all_of_the_shorter_text() {
        var extended = words(400, 1) + " " + AGENCY + " " + words(400, 2);
        assertThat(Shingles.of(AGENCY).containment(Shingles.of(extended))).isGreaterThan(0.99);
        assertThat(shared(AGENCY, extended)).isPositive();
    }

    @Test
    void other_words_about_the_same_are_no_copy() {
        var other =
                "بحث الوزيران المصري والأردني في القاهرة التعاون بين البلدين، وقالا للصحفيين إن"
                        + " المفاوضات ينبغي أن تستأنف، وإنهما يلتقيان مجددا في عمان بعد شهر.";
        assertThat(Shingles.of(AGENCY).containment(Shingles.of(other))).isLessThan(0.2);
    }

    @Test
    void a_stretch_in_common_gives_a_fingerprint_in_common_wherever_it_stands() {
        for (var seed = 0; seed < 200; seed++) {
            var common = words(Shingles.WINDOW + 3, 1000 + seed);
            var a = words(seed % 37, 2000 + seed) + " " + common + " " + words(50, 3000 + seed);
            var b = words(90, 4000 + seed) + " " + common + " " + words(seed % 11, 5000 + seed);
            assertThat(shared(a, b)).as("seed %d", seed).isPositive();
        }
    }

    @Test
    void fingerprints_are_few() {
        assertThat(Shingles.of(words(1000, 1)).fingerprints().length).isBetween(80, 180);
        assertThat(Shingles.of("كلمة").fingerprints()).hasSize(1);
    }

    private static long shared(String a, String b) {
        var known = Arrays.stream(Shingles.of(a).fingerprints()).boxed().toList();
        return Arrays.stream(Shingles.of(b).fingerprints()).filter(known::contains).count();
    }

    private static String words(int count, int seed) {
        var random = new Random(seed);
        var letters = List.of("ا", "ب", "ت", "ر", "س", "ع", "ل", "م", "ن", "ي");
        return IntStream.range(0, count)
                .mapToObj(_ ->
                        letters.get(random.nextInt(10))
                                + letters.get(random.nextInt(10))
                                + letters.get(random.nextInt(10))
                                + letters.get(random.nextInt(10)))
                .collect(Collectors.joining(" "));
    }
}
