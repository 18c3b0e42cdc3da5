package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Stance;
import org.mithaq.resolve.ResolvedFacts;
import org.neo4j.driver.Driver;

/// Copies of one text in several newspapers.
@ExtendWith(Neo4jExtension.class)
class SameStoryIT {
    private static final String AGENCY =
            "استقبل وزير الخارجية المصري اليوم في القاهرة نظيره الأردني وبحث معه سبل تعزيز"
                    + " العلاقات الثنائية بين البلدين وتنسيق المواقف في المحافل الدولية. وأكد"
                    + " الوزيران في مؤتمر صحفي مشترك أهمية استئناف المفاوضات واتفقا على عقد اجتماع"
                    + " آخر في عمان خلال الشهر المقبل.";
    private static final String EXTENDED =
            AGENCY
                    + " وكانت القاهرة قد استضافت في مطلع العام لقاء مماثلا حضره ممثلون عن عدد من"
                    + " الدول العربية ومنظمات إقليمية، وانتهى ببيان دعا إلى وقف القتال وإيصال"
                    + " المساعدات إلى المدنيين دون عوائق، كما كلف لجنة من الخبراء بمتابعة التنفيذ.";
    private static final String OTHER =
            "وصل وفد تجاري من عمان إلى العاصمة المصرية لإجراء محادثات حول الربط الكهربائي"
                    + " وزيادة الصادرات الزراعية، ومن المقرر أن تستمر الزيارة ثلاثة أيام يلتقي الوفد"
                    + " خلالها عددا من رجال الأعمال.";

    private final Driver driver;
    private final GraphWriter writer;

    SameStoryIT(Driver driver) {
        this.driver = driver;
        this.writer = new GraphWriter(driver, _ -> "{}");
    }

    @BeforeEach
    void empty() {
        Neo4jExtension.empty(driver);
    }

    @Test
    void copies_are_linked_also_where_one_is_extended() {
        writer.write(List.of(article("a", "2025-03-01", AGENCY)));
        writer.write(
                List.of(
                        article("b", "2025-03-02", EXTENDED),
                        article("c", "2025-03-01", OTHER),
                        article("d", null, AGENCY)));
        assertThat(links()).containsExactly("a b 1.0", "a d 1.0", "b d 1.0");
    }

    @Test
    void the_same_text_long_after_is_another_story() {
        writer.write(
                List.of(article("a", "2025-03-01", AGENCY), article("b", "2025-03-20", AGENCY)));
        assertThat(links()).isEmpty();
    }

    @Test
    void a_changed_text_has_other_copies_and_a_withdrawn_one_no_new_ones() {
        writer.write(
                List.of(article("a", "2025-03-01", AGENCY), article("b", "2025-03-01", OTHER)));
        writer.write(List.of(article("c", "2025-03-01", OTHER)));
        assertThat(links()).containsExactly("b c 1.0");
        writer.write(List.of(article("b", "2025-03-01", AGENCY)));
        assertThat(links()).containsExactly("a b 1.0");
        writer.withdraw("a");
        writer.write(List.of(article("d", "2025-03-01", AGENCY)));
        assertThat(links()).as("no new ones of a").containsExactly("a b 1.0", "b d 1.0");
    }

    @Test
    void the_order_of_arrival_makes_no_difference() {
        var articles = new ArrayList<ResolvedFacts>();
        for (var i = 0; i < 12; i++) {
            var day = "2025-03-%02d".formatted(1 + i % 5);
            articles.add(article("x" + i, i % 6 == 5 ? null : day, i % 3 == 0 ? EXTENDED : AGENCY));
        }
        writer.write(articles);
        var inOrder = links();
        for (var seed = 0; seed < 3; seed++) {
            Neo4jExtension.empty(driver);
            Collections.shuffle(articles, new Random(seed));
            articles.forEach(article -> writer.write(List.of(article)));
            assertThat(links()).isEqualTo(inOrder).isNotEmpty();
        }
    }

    @Test
    void a_copy_speaks_for_claims_of_the_same_words_only() {
        var words = "أكد الوزيران في مؤتمر صحفي مشترك أهمية استئناف المفاوضات";
        writer.write(
                List.of(
                        says("a", AGENCY, words),
                        says("b", EXTENDED, words),
                        says("c", EXTENDED + " نص آخر", "دعا إلى وقف القتال وإيصال المساعدات")));
        assertThat(links()).hasSize(3);
        assertThat(reasons())
                .hasSize(3)
                .filteredOn(reason -> reason.contains("articles print the same text"))
                .hasSize(1);
    }

    private static ResolvedFacts says(String id, String text, String words) {
        return Sketch.of(id, "2025-03-01", "عنوان " + id, text)
                .official("o1", null, null, OfficeType.FOREIGN_MINISTER, "EGY", "الوزيران")
                .statement("s1", "o1", Stance.SUPPORT, List.of(), words)
                .resolved();
    }

    private List<String> reasons() {
        return driver
                .executableQuery(
                        "MATCH (:Claim)-[r:RESEMBLES]->(:Claim) RETURN r.reasons AS reasons")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("reasons").toString())
                .toList();
    }

    private static ResolvedFacts article(String id, @Nullable String day, String text) {
        return Sketch.of(id, day, "عنوان " + id, text).resolved();
    }

    private List<String> links() {
        return driver
                .executableQuery(
                        "MATCH (a:Article)-[s:SAME_STORY]->(b:Article) RETURN a.id + ' ' + b.id + ' ' + toString(s.similarity) AS link ORDER BY link")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("link").asString())
                .toList();
    }
}
