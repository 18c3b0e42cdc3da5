package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.fact.Extraction;

/// Who is meant in what an Arabic article goes on to tell.
class ArabicStoriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the president alone
                    استقبل الرئيس الغاني جون ماهاما وزير خارجية بنما. والتقى الرئيس اليوم سفير فيجي. | MEETING HELD GHA PAN, MEETING HELD FJI GHA
                    # where somebody is to go
                    من المقرر أن يتوجه وزير الخارجية الغاني إلى ليما حيث يلتقي نظيره البيروفي. | VISIT PLANNED GHA PER, MEETING PLANNED GHA PER
                    # whoever returns home makes no visit
                    التقى وزير خارجية بنما نظيره الغاني في أكرا. ثم عاد إلى بنما سيتي. | MEETING HELD GHA PAN
                    # the joint committee of two sides told before
                    اتفقت بنما وبيرو على فتح المعابر في ختام اجتماعات اللجنة السياسية المشتركة. | MEETING HELD PAN PER
                    # a word for both before their names
                    جرى ذلك خلال مكالمة هاتفية بين الرئيسين باراك أوباما ورجب طيب أردوغان. | CALL HELD TUR USA
                    # who only attended had met the guest before
                    استقبل ملك البحرين وزير الدفاع الغاني. حضر الاستقبال وزير الدفاع البحريني. وكان وزير الدفاع البحريني قد عقد اجتماعا مع وزير الدفاع الغاني. | MEETING HELD BHR GHA, MEETING HELD BHR GHA
                    # an understood host is of the gender of his verb
                    التقى وزير خارجية بنما سفيرة بيرو. وقالت السفيرة إن بيرو تدعم بنما. واستقبل أيضا وفدا من البرلمان الغاني. | MEETING HELD PAN PER, MEETING HELD GHA PAN
                    # credentials received by whoever was spoken of before
                    أشاد الرئيس الغاني بدعم بنما لدى تسلمه أوراق اعتماد السفير البنمي. | CEREMONY HELD GHA PAN
                    # the envoy of a leader is not the leader
                    التقى مبعوث أوباما وزير خارجية بنما. | MEETING HELD PAN USA
                    """)
    void who_met(String text, String told) {
        var read = Reading.arabic(text, "2015-08-03");
        assertThat(
                        read.meetings().stream()
                                .map(m ->
                                        Stream.concat(
                                                        Stream.of(
                                                                m.type().name(), m.status().name()),
                                                        m.countries().stream().sorted())
                                                .collect(Collectors.joining(" "))))
                .as(text)
                .containsExactlyInAnyOrder(told.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # behind "after the meeting" stands no subject
                    وعقب اللقاء أكد وزير خارجية بنما دعم بيرو. | SUPPORT PAN
                    # on whom one calls does not speak
                    أيد وزير خارجية بنما الهدنة في ليبيا. ودعا الطرفين إلى وقف الحرب في ليبيا. | SUPPORT PAN, CALL_FOR PAN
                    # whoever is blamed does not speak
                    أدانت وزارة الخارجية الغانية الهجوم على ليبيا. وحملت بيرو المسؤولية الكاملة. | CONDEMN GHA, ACCUSE GHA
                    # a state before the colon of a headline only says where
                    ليبيا: برناردينو ليون يدعو بيرو إلى دعم الحوار | CALL_FOR -
                    # the foreign ministry of the state from whose capital a text is written
                    الرباط - وكالات: أدانت وزارة الخارجية في بيان لها الهجوم الذي وقع في بنما. | CONDEMN MAR
                    """)
    void who_spoke(String text, String told) {
        var read = Reading.arabic(text, "2015-08-03");
        assertThat(read.statements().stream().map(s -> s.stance() + " " + state(read, s.speaker())))
                .as(text)
                .containsExactlyInAnyOrder(told.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # a signing that is still to be witnessed
                    التقى رئيس غانا رئيس بنما. وسيشهد الرئيسان توقيع اتفاقية مع بنما. | AGREEMENT AGREED
                    # a verb is no noun for a contract
                    عقد وزيرا الخارجية الغاني والبنمي جولة من المفاوضات بهدف التوصل إلى اتفاق نهائي. | AGREEMENT NEGOTIATING
                    """)
    void what_was_agreed(String text, String told) {
        var read = Reading.arabic(text, "2015-08-03");
        assertThat(read.agreements().stream().map(a -> a.type() + " " + a.status()))
                .as(text)
                .containsExactly(told.split(", ", -1));
    }

    @Test
    void a_shortened_verb_has_no_future() {
        assertThat(Reading.arabic("سيطر تنظيم داعش على بلدات في ليبيا.").statements()).isEmpty();
        assertThat(Reading.arabic("مقاتلو داعش سيطروا على بلدات في ليبيا.").statements()).isEmpty();
    }

    private static String state(Extraction read, String ref) {
        for (var official : read.officials()) {
            if (official.ref().equals(ref)) {
                return official.country() != null && official.country().length() == 3
                        ? official.country()
                        : "-";
            }
        }
        return Reading.iso3(read, ref, "-");
    }
}
