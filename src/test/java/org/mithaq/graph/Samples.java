package org.mithaq.graph;

import static org.mithaq.graph.Sketch.guest;
import static org.mithaq.graph.Sketch.host;
import static org.mithaq.graph.Sketch.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.mithaq.fact.ActType;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.Fact;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Place;
import org.mithaq.fact.Stance;
import org.mithaq.resolve.ResolvedFacts;

/// Articles for tests.
public final class Samples {
    static final String TITLE = "بوتين يلتقي وزير الخارجية السوري في الكرملين";
    static final String TEXT =
            "التقى الرئيس الروسي فلاديمير بوتين وزير الخارجية السوري أسعد الشيباني في الكرملين."
                    + " واتفق الجانبان على تشكيل لجنة روسية سورية مشتركة."
                    + " ورفض بوتين التدخلات الإسرائيلية."
                    + " ورفعت الولايات المتحدة العقوبات عن سوريا."
                    + " ورحب مبعوث أميركي بذلك.";

    private Samples() {}

    /// All four kinds of facts, officials known, unknown and unnamed, a place, a body set up.
    static Sketch moscow(String id) {
        return moscow(id, TITLE, TEXT);
    }

    static Sketch moscow(String id, String title, String text) {
        return Sketch.of(id, "2025-07-31", title, text)
                .official(
                        "o1",
                        "vladimir-putin",
                        "فلاديمير بوتين",
                        OfficeType.HEAD_OF_STATE,
                        "RUS",
                        "بوتين")
                .official(
                        "o2",
                        null,
                        "أسعد الشيباني",
                        OfficeType.FOREIGN_MINISTER,
                        "SYR",
                        "أسعد الشيباني")
                .official("o3", null, null, OfficeType.ENVOY, "USA", "مبعوث أميركي")
                .country("c1", "RUS", "الروسي")
                .country("c2", "SYR", "السوري")
                .country("c3", "ISR", "الإسرائيلية")
                .country("c4", "USA", "الولايات المتحدة")
                .meeting(
                        "m1",
                        List.of(host("o1"), guest("o2")),
                        List.of("RUS", "SYR"),
                        new Place("kremlin", "الكرملين", "Kremlin", "RUS"),
                        on("2025-07-31"),
                        "التقى الرئيس الروسي فلاديمير بوتين وزير الخارجية السوري أسعد الشيباني")
                .agreement(
                        "a1",
                        AgreementType.JOINT_COMMITTEE,
                        List.of("c1", "c2"),
                        "لجنة روسية سورية مشتركة",
                        "m1",
                        "واتفق الجانبان على تشكيل لجنة روسية سورية مشتركة")
                .statement(
                        "s1", "o1", Stance.OPPOSE, List.of("c3"), "ورفض بوتين التدخلات الإسرائيلية")
                .statement("s2", "o3", Stance.WELCOME, List.of("c2"), "ورحب مبعوث أميركي بذلك")
                .act(
                        "x1",
                        ActType.LIFT_SANCTIONS,
                        "c4",
                        "c2",
                        null,
                        "ورفعت الولايات المتحدة العقوبات عن سوريا");
    }

    /// Many small articles whose people, states and days repeat: the same for the same seed.
    static List<ResolvedFacts> many(int count, long seed) {
        var random = new Random(seed);
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> meeting("m-" + seed + "-" + i, random))
                .toList();
    }

    /// Many reports of few events: few people, a fortnight, days told or not, plans, places, copies
    /// of one text; the same for the same seed.
    static List<ResolvedFacts> reports(int count, long seed) {
        var random = new Random(seed);
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> report("r-" + seed + "-" + i, random))
                .toList();
    }

    private static ResolvedFacts report(String id, Random random) {
        var states = List.of("RUS", "SYR", "SAU", "EGY");
        var hosts = List.of("خالد الأسعد", "نبيل فهمي");
        var a = random.nextInt(states.size());
        var b = (a + 1 + random.nextInt(states.size() - 1)) % states.size();
        var host = random.nextInt(3) == 0 ? null : hosts.get(random.nextInt(hosts.size()));
        var day = "2025-03-%02d".formatted(1 + random.nextInt(14));
        var published = "2025-03-%02d".formatted(1 + random.nextInt(16));
        var text =
                (host == null ? "الوزير" : host)
                        + " استقبل الضيف في المدينة اليوم ودان الجانبان الهجوم. "
                        + "كما بحثا سبل تعزيز التعاون بين البلدين في شتى المجالات. "
                                .repeat(random.nextInt(2))
                        + (random.nextInt(3) == 0 ? "" : id);
        var date =
                switch (random.nextInt(4)) {
                    case 0 -> null;
                    case 1 ->
                            new FactDate(
                                    "2025-03",
                                    LocalDate.of(2025, 3, 1),
                                    LocalDate.of(2025, 3, 31),
                                    DatePrecision.MONTH,
                                    DateBasis.EXPLICIT_PARTIAL);
                    default -> on(day);
                };
        var sketch =
                Sketch.of(id, random.nextInt(8) == 0 ? null : published, "لقاء " + id, text)
                        .official(
                                "o1",
                                null,
                                host,
                                OfficeType.FOREIGN_MINISTER,
                                states.get(a),
                                host == null ? "الوزير" : host)
                        .country("c1", states.get(a))
                        .country("c2", states.get(b));
        return sketch.with(
                        new Fact.Meeting(
                                "m1",
                                MeetingType.MEETING,
                                random.nextInt(4) == 0 ? MeetingStatus.PLANNED : MeetingStatus.HELD,
                                List.of(host("o1"), guest("c2")),
                                List.of(states.get(a), states.get(b)),
                                random.nextInt(3) == 0
                                        ? new Place(null, "المدينة", null, states.get(a))
                                        : null,
                                date,
                                sketch.words("استقبل الضيف"),
                                0.5 + random.nextInt(5) / 10.0,
                                List.of("by hand"),
                                "test.meeting"))
                .statement("s1", "o1", Stance.CONDEMN, List.of("c2"), "ودان الجانبان الهجوم")
                .agreement(
                        "a1",
                        AgreementType.AGREEMENT,
                        List.of("c1", "c2"),
                        random.nextBoolean() ? "الضيف" : null,
                        "m1",
                        "استقبل")
                .act("x1", ActType.INVITE, "c1", "c2", date, "الضيف")
                .resolved();
    }

    private static ResolvedFacts meeting(String id, Random random) {
        var states = List.of("RUS", "SYR", "SAU", "QAT", "EGY", "USA", "FRA", "TUR");
        var names =
                List.of(
                        "أحمد منصور",
                        "احمد منصور",
                        "خالد الأسعد",
                        "خالد الاسعد",
                        "سعيد الهادي",
                        "نبيل فهمي");
        var a = random.nextInt(states.size());
        var b = (a + 1 + random.nextInt(states.size() - 1)) % states.size();
        var first = names.get(random.nextInt(names.size()));
        var second = names.get(random.nextInt(names.size()));
        var text = first + " استقبل " + second + " في المدينة اليوم ودان الجانبان الهجوم.";
        var day = "2025-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        return Sketch.of(id, day, "لقاء " + id, text)
                .official("o1", null, first, OfficeType.FOREIGN_MINISTER, states.get(a), first)
                .official("o2", null, second, OfficeType.ENVOY, states.get(b), second)
                .country("c1", states.get(a))
                .country("c2", states.get(b))
                .meeting(
                        "m1",
                        List.of(host("o1"), guest("o2")),
                        List.of(states.get(a), states.get(b)),
                        new Place(null, "المدينة", null, states.get(a)),
                        random.nextInt(5) == 0 ? null : on(day),
                        first + " استقبل " + second)
                .statement("s1", "o1", Stance.CONDEMN, List.of("c2"), "ودان الجانبان الهجوم")
                .resolved();
    }
}
