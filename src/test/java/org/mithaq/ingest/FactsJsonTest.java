package org.mithaq.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.fact.ActStatus;
import org.mithaq.fact.ActType;
import org.mithaq.fact.AgreementStatus;
import org.mithaq.fact.AgreementType;
import org.mithaq.fact.Country;
import org.mithaq.fact.DateBasis;
import org.mithaq.fact.DatePrecision;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.MeetingStatus;
import org.mithaq.fact.MeetingType;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Official;
import org.mithaq.fact.Organization;
import org.mithaq.fact.Participant;
import org.mithaq.fact.Place;
import org.mithaq.fact.Quote;
import org.mithaq.fact.Role;
import org.mithaq.fact.Stance;

class FactsJsonTest {

    private static final Quote QUOTE = new Quote(3, 6, "موس");

    @Test
    void keys_stand_in_the_order_of_the_contract_and_absent_values_are_null() {
        var json = new String(FactsJson.of(extraction()), UTF_8);

        assertThat(json)
                .isEqualTo(
                        """
                        {"articleId":"a-1","lang":"ar",
                        "extractor":{"name":"rules","version":"9"},
                        "officials":[{"ref":"o1","id":null,"name":"أسعد الشيباني",
                        "nameEn":"Asaad al-Shaibani","office":"FOREIGN_MINISTER",
                        "officeText":"وزير الخارجية","country":"SYR",
                        "mentions":[{"start":3,"end":6,"text":"موس"}],"reasons":["r"]}],
                        "countries":[{"ref":"c1","iso3":"SYR",
                        "mentions":[{"start":3,"end":6,"text":"موس"}]}],
                        "organizations":[{"ref":"g1","id":"UN","acronym":"UN","name":"n",
                        "nameEn":null,"mentions":[]}],
                        "meetings":[{"ref":"m1","type":"MEETING","status":"HELD",
                        "participants":[{"ref":"o1","role":"GUEST"}],"countries":["RUS","SYR"],
                        "place":{"name":"الكرملين","nameEn":"Kremlin","country":"RUS"},
                        "date":{"edtf":"2025-07-31","earliest":"2025-07-31",
                        "latest":"2025-07-31","precision":"DAY","basis":"EXPLICIT"},
                        "evidence":[{"start":3,"end":6,"text":"موس"}],"confidence":0.9,
                        "reasons":["a/b"],"rule":"ar.meeting"}],
                        "agreements":[{"ref":"a1","type":"TREATY","status":"SIGNED",
                        "parties":["c1"],"title":null,"subject":null,"meeting":"m1",
                        "date":{"edtf":"XXXX-10","earliest":null,"latest":null,
                        "precision":"MONTH","basis":"EXPLICIT_PARTIAL"},"mentions":[],
                        "evidence":[{"start":3,"end":6,"text":"موس"}],"confidence":1.0,
                        "reasons":[],"rule":"ar.agreement"}],
                        "statements":[{"ref":"s1","speaker":"o1","stance":"OPPOSE",
                        "about":["c1"],"topics":["😀"],
                        "evidence":[{"start":3,"end":6,"text":"موس"}],"date":null,
                        "confidence":0.5,"reasons":[],"rule":"ar.statement"}],
                        "acts":[{"ref":"x1","type":"LIFT_SANCTIONS","status":"DONE",
                        "actor":null,"target":"c1",
                        "evidence":[{"start":3,"end":6,"text":"موس"}],"date":null,
                        "confidence":0.5,"reasons":[],"rule":"ar.act"}],
                        "notes":["note"]}\
                        """
                                .replace("\n", ""));
    }

    private static Extraction extraction() {
        var quotes = List.of(QUOTE);
        var day = FactDate.day(LocalDate.of(2025, 7, 31), DateBasis.EXPLICIT);
        var october =
                new FactDate(
                        "XXXX-10", null, null, DatePrecision.MONTH, DateBasis.EXPLICIT_PARTIAL);
        return new Extraction(
                "a-1",
                "ar",
                new Extraction.Extractor("rules", "9"),
                List.of(
                        new Official(
                                "o1",
                                null,
                                "أسعد الشيباني",
                                "Asaad al-Shaibani",
                                OfficeType.FOREIGN_MINISTER,
                                "وزير الخارجية",
                                "SYR",
                                quotes,
                                List.of("r"))),
                List.of(new Country("c1", "SYR", quotes)),
                List.of(new Organization("g1", "UN", "UN", "n", null, List.of())),
                List.of(
                        new Fact.Meeting(
                                "m1",
                                MeetingType.MEETING,
                                MeetingStatus.HELD,
                                List.of(new Participant("o1", Role.GUEST)),
                                List.of("RUS", "SYR"),
                                new Place("kremlin", "الكرملين", "Kremlin", "RUS"),
                                day,
                                quotes,
                                0.9,
                                List.of("a/b"),
                                "ar.meeting")),
                List.of(
                        new Fact.Agreement(
                                "a1",
                                AgreementType.TREATY,
                                AgreementStatus.SIGNED,
                                List.of("c1"),
                                null,
                                null,
                                "m1",
                                october,
                                List.of(),
                                quotes,
                                1,
                                List.of(),
                                "ar.agreement")),
                List.of(
                        new Fact.Statement(
                                "s1",
                                "o1",
                                Stance.OPPOSE,
                                List.of("c1"),
                                List.of("😀"),
                                null,
                                quotes,
                                0.5,
                                List.of(),
                                "ar.statement")),
                List.of(
                        new Fact.Act(
                                "x1",
                                ActType.LIFT_SANCTIONS,
                                ActStatus.DONE,
                                null,
                                "c1",
                                null,
                                quotes,
                                0.5,
                                List.of(),
                                "ar.act")),
                List.of("note"));
    }
}
