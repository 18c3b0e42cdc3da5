package org.mithaq.graph;

import static org.mithaq.graph.Sketch.guest;
import static org.mithaq.graph.Sketch.host;
import static org.mithaq.graph.Sketch.on;

import java.util.List;
import org.mithaq.fact.ActType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Place;
import org.neo4j.driver.Driver;

/// An article whose id, title and words are hard to write in any file format.
public final class OddArticle {
    /// Also what a spreadsheet would take for a formula, and characters that XML cannot hold.
    public static final String TITLE =
            "=1+1; \"لقاء\" <b>&amp;</b> 'x' \\u0041 {a,b} 😀 \u202Eيمين\u202C";

    private OddArticle() {}

    public static void write(Driver driver) {
        var words = "التقى \"الوزير\" <نظيره>; '\\' & 😀 ثم\tعاد";
        var text = words + ". وأرسلت قطر مساعدات إلى لبنان. هذا ما لا يقتبس.";
        new GraphWriter(driver, _ -> "{}")
                .write(
                        List.of(
                                Sketch.of(
                                                "https://example.org/a?b=ج&c=\"d\" e#f",
                                                null,
                                                TITLE,
                                                text)
                                        .official(
                                                "o1",
                                                null,
                                                "الوزير",
                                                OfficeType.FOREIGN_MINISTER,
                                                "QAT",
                                                "الوزير")
                                        .official(
                                                "o2",
                                                null,
                                                null,
                                                OfficeType.FOREIGN_MINISTER,
                                                "LBN",
                                                "نظيره")
                                        .country("c1", "QAT", "قطر")
                                        .country("c2", "LBN", "لبنان")
                                        .meeting(
                                                "m1",
                                                List.of(host("o1"), guest("o2")),
                                                List.of("QAT", "LBN"),
                                                new Place(null, "نظيره", null, "QAT"),
                                                on("2025-05-05"),
                                                words)
                                        .act(
                                                "x1",
                                                ActType.PROVIDE_AID,
                                                "c1",
                                                "c2",
                                                null,
                                                "وأرسلت قطر مساعدات إلى لبنان")
                                        .act(
                                                "x2",
                                                ActType.PROVIDE_AID,
                                                "c1",
                                                null,
                                                null,
                                                "مساعدات إلى لبنان")
                                        .resolved()));
    }
}
