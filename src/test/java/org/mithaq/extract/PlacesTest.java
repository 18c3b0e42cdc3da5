package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.MeetingType;

/// Where interactions take place.
class PlacesTest {

    private static String placeOf(Fact.Meeting meeting) {
        var place = meeting.place();
        if (place == null) {
            return "-";
        }
        return place.nameEn() == null ? place.name() : place.nameEn();
    }

    private static String placeOf(Extraction read, MeetingType type) {
        return read.meetings().stream()
                .filter(meeting -> meeting.type() == type)
                .map(PlacesTest::placeOf)
                .findFirst()
                .orElse("none told");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEETING | التقى الرئيس الفنلندي في مدينة سوتشي الرئيس النرويجي. | Sochi",
                "MEETING | التقى الرئيس الفنلندي الرئيس النرويجي بمدينة لوزان السويسرية. | Lausanne",
                "MEETING | التقى الرئيس الفنلندي الرئيس النرويجي في مقر البرلمان. | مقر البرلمان",
                "MEETING | وفي القصر الرئاسي، التقى الرئيس الفنلندي نظيره النرويجي. | القصر الرئاسي",
                "MEETING | التقى الرئيس الفنلندي الرئيس النرويجي في بلدة ريمبو السويدية. | Sweden",
                "MEETING | التقى الرئيس الفنلندي الرئيس النرويجي في مقر وزارة الخارجية التركية في أنقرة. | Ankara",
                "MEETING | استقبل الرئيس الفنلندي في قصره أمس الرئيس النرويجي. | Finland",
                "MEETING | التقى الرئيس الفنلندي الرئيس النرويجي قبل القمة المقررة في باريس. | -",
                "MEETING | التقى الرئيس الفنلندي الرئيس النرويجي لبحث الأزمة في مدينة حلب. | -",
                "MEETING | يلتقي الرئيس الفنلندي الرئيس النرويجي لبحث الاتفاق الذي أبرمته كينيا أمس مع الهند والنمسا في مدينة لوزان. | -",
                "NEGOTIATION | رحب المتحدث بالمفاوضات التي تستضيفها أنقرة بين فنلندا والنرويج. | Ankara",
                "CONFERENCE | وصل الرئيس الفنلندي إلى فيينا لحضور المؤتمر الدولي بشأن النرويج. | Vienna",
                "MEETING | يلتقي الرئيس الفنلندي غدا الرئيس النرويجي في أنقرة. كما سيلتقي الرئيس الفنلندي نظيره الهندي. | Ankara"
            })
    void arabic_words_tell_where_it_is(MeetingType type, String text, String place) {
        var read = Reading.arabic(text, "2015-08-03");
        assertThat(placeOf(read, type)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEETING | French President Francois Hollande met Turkish President Recep Tayyip Erdogan in the Swiss city of Lausanne. | Lausanne",
                "MEETING | In the Black Sea resort of Sochi, French President Francois Hollande met Turkish President Recep Tayyip Erdogan. | Sochi",
                "MEETING | French President Francois Hollande met Turkish President Recep Tayyip Erdogan outside Moscow. | Moscow",
                "MEETING | At Bagram Air Base, French President Francois Hollande met Turkish President Recep Tayyip Erdogan. | Bagram Air Base",
                "MEETING | French President Francois Hollande met Turkish President Recep Tayyip Erdogan on the sidelines of the Munich Security Conference. | Munich",
                "SUMMIT | Pretoria will host a summit of the BRICS group in August. | Pretoria",
                "CONFERENCE | French President Francois Hollande flew to Munich to attend the Security Conference. | Munich",
                "SUMMIT | French President Francois Hollande met Turkish President Recep Tayyip Erdogan at the Summit of Great Hopes. | -"
            })
    void english_words_tell_where_it_is(MeetingType type, String text, String place) {
        var read = Reading.english(text, "2015-08-03");
        assertThat(placeOf(read, type)).isEqualTo(place);
    }
}
