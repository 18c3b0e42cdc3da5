package org.mithaq.graph;

import static org.mithaq.graph.Sketch.on;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.Fact;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Participant;
import org.mithaq.fact.Place;
import org.mithaq.fact.Role;
import org.mithaq.fact.Stance;
import org.mithaq.lexicon.SeedData;
import org.mithaq.resolve.ResolvedFacts;
import org.neo4j.driver.Driver;

/// A small graph that has something to say to every named query, with seed-data. Two articles
/// contradict each other about one meeting.
public final class Diplomacy {
    private static final FactDate SOME_OCTOBER =
            new FactDate("XXXX-10", null, null, DatePrecision.MONTH, DateBasis.EXPLICIT_PARTIAL);
    private static final FactDate IN_2024 =
            new FactDate(
                    "2024",
                    LocalDate.of(2024, 1, 1),
                    LocalDate.of(2024, 12, 31),
                    DatePrecision.YEAR,
                    DateBasis.EXPLICIT_PARTIAL);
    private static final Place KREMLIN = new Place("kremlin", "الكرملين", "Kremlin", "RUS");

    private Diplomacy() {}

    /// Writes it into an empty graph.
    public static void write(Driver driver) {
        new SeedWriter(driver).write(SeedData.builtIn());
        var writer = new GraphWriter(driver, _ -> "{}");
        writer.write(
                List.of(
                        Samples.moscow("moscow").resolved(),
                        sharaaInMoscow(),
                        beijing(),
                        cairo("cairo-held", MeetingStatus.HELD, on("2024-02-14"), "استقبل", 0.9),
                        cairo(
                                "cairo-planned",
                                MeetingStatus.PLANNED,
                                on("2024-02-13"),
                                "يستقبل",
                                0.8),
                        doha(),
                        opposed()));
        joinCairo(driver);
    }

    private static ResolvedFacts sharaaInMoscow() {
        var text =
                "استقبل بوتين الشرع في الكرملين. وأكد بوتين دعم سوريا. وتعقد قمة روسية سورية مصرية في أكتوبر.";
        var sketch =
                Sketch.of("sharaa", "2025-10-15", "بوتين يستقبل الشرع", text)
                        .official(
                                "o1",
                                "vladimir-putin",
                                "فلاديمير بوتين",
                                OfficeType.HEAD_OF_STATE,
                                "RUS",
                                "بوتين")
                        .official(
                                "o2",
                                "ahmed-al-sharaa",
                                "أحمد الشرع",
                                OfficeType.HEAD_OF_STATE,
                                "SYR",
                                "الشرع")
                        .country("c1", "RUS", "روسية")
                        .country("c2", "SYR", "سورية")
                        .country("c3", "EGY", "مصرية");
        return sketch.with(
                        meeting(
                                sketch,
                                "m1",
                                MeetingType.VISIT,
                                MeetingStatus.HELD,
                                List.of(Sketch.host("o1"), Sketch.guest("o2")),
                                List.of("RUS", "SYR"),
                                KREMLIN,
                                on("2025-10-15"),
                                0.9,
                                "استقبل بوتين الشرع في الكرملين"))
                .with(
                        meeting(
                                sketch,
                                "m2",
                                MeetingType.SUMMIT,
                                MeetingStatus.PLANNED,
                                List.of(part("c1"), part("c2"), part("c3")),
                                List.of("RUS", "SYR", "EGY"),
                                null,
                                SOME_OCTOBER,
                                0.8,
                                "وتعقد قمة روسية سورية مصرية في أكتوبر"))
                .with(
                        statement(
                                sketch,
                                "s1",
                                Stance.SUPPORT,
                                on("2025-10-15"),
                                "وأكد بوتين دعم سوريا"))
                .resolved();
    }

    /// China between two others.
    private static ResolvedFacts beijing() {
        var text =
                "التقى فيصل بن فرحان عباس عراقجي في بكين بوساطة صينية. واستأنفت السعودية علاقاتها مع إيران.";
        var sketch =
                Sketch.of("beijing", "2023-04-06", "لقاء سعودي إيراني في بكين", text)
                        .official(
                                "o1",
                                "faisal-bin-farhan",
                                "فيصل بن فرحان",
                                OfficeType.FOREIGN_MINISTER,
                                "SAU",
                                "فيصل بن فرحان")
                        .official(
                                "o2",
                                "abbas-araghchi",
                                "عباس عراقجي",
                                OfficeType.FOREIGN_MINISTER,
                                "IRN",
                                "عباس عراقجي")
                        .country("c1", "SAU", "السعودية")
                        .country("c2", "IRN", "إيران")
                        .country("c3", "CHN", "صينية");
        return sketch.with(
                        meeting(
                                sketch,
                                "m1",
                                MeetingType.MEETING,
                                MeetingStatus.HELD,
                                List.of(
                                        part("o1"),
                                        part("o2"),
                                        new Participant("c3", Role.MEDIATOR)),
                                List.of("SAU", "IRN"),
                                new Place("beijing", "بكين", "Beijing", "CHN"),
                                on("2023-04-06"),
                                0.9,
                                "التقى فيصل بن فرحان عباس عراقجي في بكين بوساطة صينية"))
                .with(
                        new Fact.Act(
                                "x1",
                                ActType.RESTORE_RELATIONS,
                                ActStatus.DONE,
                                "c1",
                                "c2",
                                on("2023-04-06"),
                                sketch.words("واستأنفت السعودية علاقاتها مع إيران"),
                                0.8,
                                List.of(),
                                "test.act"))
                .resolved();
    }

    private static ResolvedFacts cairo(
            String id, MeetingStatus status, FactDate date, String verb, double confidence) {
        var sketch =
                Sketch.of(id, date.edtf(), "لقاء في القاهرة", verb + " السيسي فيدان في القاهرة.")
                        .official(
                                "o1",
                                "abdel-fattah-el-sisi",
                                "عبد الفتاح السيسي",
                                OfficeType.HEAD_OF_STATE,
                                "EGY",
                                "السيسي")
                        .official(
                                "o2",
                                "hakan-fidan",
                                "هاكان فيدان",
                                OfficeType.FOREIGN_MINISTER,
                                "TUR",
                                "فيدان");
        return sketch.with(
                        meeting(
                                sketch,
                                "m1",
                                MeetingType.MEETING,
                                status,
                                List.of(Sketch.host("o1"), Sketch.guest("o2")),
                                List.of("EGY", "TUR"),
                                null,
                                date,
                                confidence,
                                verb + " السيسي فيدان في القاهرة"))
                .resolved();
    }

    /// One source alone; and a second step from Moscow to Riyadh.
    private static ResolvedFacts doha() {
        var text = "التقى فيصل بن فرحان أسعد الشيباني في الدوحة. والتقى وفد قطري أسعد الشيباني.";
        var sketch =
                Sketch.of("doha", "2025-01-12", "لقاءات في الدوحة", text)
                        .official(
                                "o1",
                                "faisal-bin-farhan",
                                "فيصل بن فرحان",
                                OfficeType.FOREIGN_MINISTER,
                                "SAU",
                                "فيصل بن فرحان")
                        .official(
                                "o2",
                                null,
                                "أسعد الشيباني",
                                OfficeType.FOREIGN_MINISTER,
                                "SYR",
                                "أسعد الشيباني")
                        .country("c1", "QAT", "قطري");
        return sketch.with(
                        meeting(
                                sketch,
                                "m1",
                                MeetingType.MEETING,
                                MeetingStatus.HELD,
                                List.of(part("o1"), part("o2")),
                                List.of("SAU", "SYR"),
                                new Place("doha", "الدوحة", "Doha", "QAT"),
                                on("2025-01-12"),
                                0.9,
                                "التقى فيصل بن فرحان أسعد الشيباني في الدوحة"))
                .with(
                        meeting(
                                sketch,
                                "m2",
                                MeetingType.MEETING,
                                MeetingStatus.HELD,
                                List.of(part("c1"), part("o2")),
                                List.of("QAT", "SYR"),
                                null,
                                on("2025-01-12"),
                                0.7,
                                "والتقى وفد قطري أسعد الشيباني"))
                .resolved();
    }

    private static ResolvedFacts opposed() {
        var sketch =
                Sketch.of("opposed", "2024-12-20", "بوتين يدين", "دان بوتين ما جرى في سوريا.")
                        .official(
                                "o1",
                                "vladimir-putin",
                                "فلاديمير بوتين",
                                OfficeType.HEAD_OF_STATE,
                                "RUS",
                                "بوتين")
                        .country("c2", "SYR", "سوريا");
        return sketch.with(
                        statement(
                                sketch, "s1", Stance.CONDEMN, IN_2024, "دان بوتين ما جرى في سوريا"))
                .resolved();
    }

    private static Participant part(String ref) {
        return new Participant(ref, Role.PARTICIPANT);
    }

    private static Fact.Meeting meeting(
            Sketch sketch,
            String ref,
            MeetingType type,
            MeetingStatus status,
            List<Participant> participants,
            List<String> sides,
            @Nullable Place place,
            FactDate date,
            double confidence,
            String words) {
        return new Fact.Meeting(
                ref,
                type,
                status,
                participants,
                sides,
                place,
                date,
                sketch.words(words),
                confidence,
                List.of(),
                "test.meeting");
    }

    private static Fact.Statement statement(
            Sketch sketch, String ref, Stance stance, FactDate date, String words) {
        return new Fact.Statement(
                ref,
                "o1",
                stance,
                List.of("c2"),
                List.of("سوريا"),
                date,
                sketch.words(words),
                0.8,
                List.of(),
                "test.statement");
    }

    /// A reader joins the two facts of Cairo.
    private static void joinCairo(Driver driver) {
        var facts =
                driver
                        .executableQuery(
                                """
                                MATCH (a:Article)-[:STATES]->(:Claim)-[:SUPPORTS]->(f:Meeting)
                                WHERE a.id IN ['cairo-held', 'cairo-planned']
                                RETURN DISTINCT f.id AS id ORDER BY id
                                """)
                        .execute()
                        .records()
                        .stream()
                        .map(row -> row.get("id").asString())
                        .toList();
        new Curation(driver)
                .decide(
                        new DecisionRequest(
                                DecisionKind.MERGE,
                                facts,
                                List.of(),
                                null,
                                null,
                                "a reader",
                                "one meeting of which two days are told"));
    }
}
