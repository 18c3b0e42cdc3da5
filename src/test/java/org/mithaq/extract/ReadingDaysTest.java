package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.fact.Extraction;

/// On which day interactions take place, and whether they did, where more than one clause may say
/// so.
class ReadingDaysTest {

    private static final String PUBLISHED = "2015-08-06";

    /// Interactions as "TYPE STATUS day".
    private static List<String> told(Extraction read) {
        return read.meetings().stream()
                .map(meeting ->
                        meeting.type()
                                + " "
                                + meeting.status()
                                + " "
                                + (meeting.date() == null ? "-" : meeting.date().edtf()))
                .toList();
    }

    private static List<String> told(String text) {
        var isArabic = Character.UnicodeScript.of(text.charAt(0)) == Character.UnicodeScript.ARABIC;
        return told(isArabic ? Reading.arabic(text, PUBLISHED) : Reading.english(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكد وزير الخارجية الإيراني محمد جواد ظريف اليوم أمام البرلمان أن بلاده لم تقدم تنازلات خلال المفاوضات مع الدول الست الكبرى. | NEGOTIATION HELD -",
                "أعلن وزير الخارجية التركي أمس أن بلاده تحارب التنظيم، خلال لقاء مع نظيره الأمريكي جون كيري في ماليزيا. | MEETING HELD 2015-08-05",
                "كشف وزير الخارجية العراقي إبراهيم الجعفري أمس أنه التقى نظيره السعودي عادل الجبير. | MEETING HELD 2015-08-05",
                "أهمية لقاء الجبير مع نظيره الروسي لافروف غدا أنه يعتبر استكمالا لمباحثات الأمير محمد بن سلمان مع المسؤولين الروس. | MEETING HELD -",
                "أعلنت الحركة أمس عن توقف المفاوضات بين الحكومة السورية وإيران. | NEGOTIATION HELD -",
                "أبرزت الصحف الصادرة اليوم زيارة رئيس الوزراء الباكستاني نواز شريف إلى بيلاروسيا. | VISIT HELD -",
                "قال بيان صدر أمس إن الرئيس المصري عبد الفتاح السيسي زار موسكو. | VISIT HELD -",
                "استؤنفت أمس في أثينا المفاوضات بين اليونان والمفوضية الأوروبية. | NEGOTIATION HELD 2015-08-05",
                "أعلنت فرنسا أمس مساعدات جديدة، غداة اجتماع بين الرئيس المصري عبد الفتاح السيسي والملك سلمان. | MEETING HELD -"
            })
    void the_day_on_which_something_is_spoken_of_is_not_its_own(String text, String meeting) {
        assertThat(told(text)).contains(meeting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "استهل وزير الخارجية الإيراني محمد جواد ظريف أمس جولته الخليجية بالاجتماع بأمير الكويت الشيخ صباح الأحمد الجابر الصباح. | MEETING HELD 2015-08-05",
                "وتواصلت أمس في الخرطوم لليوم التالي اجتماعات وزراء الري في مصر والسودان وإثيوبيا. | CONFERENCE HELD 2015-08-05",
                "وصل وزير الدفاع الأمريكي آشتون كارتر إلى السعودية اليوم للاجتماع بالملك سلمان بن عبد العزيز. | MEETING PLANNED 2015-08-06"
            })
    void what_begins_or_goes_on_has_the_day_on_which_it_does(String text, String meeting) {
        assertThat(told(text)).contains(meeting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ومن المقرر أن يجري وزير الخارجية الصيني وانغ يي محادثات في طهران قبل أن يزور أنقرة. | VISIT PLANNED -",
                "زار وزير الخارجية الفرنسي لوران فابيوس القاهرة قبل أن يغادر إلى عمان. | VISIT HELD -",
                "تحدثت الصحف عن اقتراب زيارة الرئيس الإيراني حسن روحاني إلى باريس. | VISIT PLANNED -",
                "أعلن السفير عن قرب عقد اجتماع بين وزيري خارجية مصر وإثيوبيا. | MEETING PLANNED -",
                "ناقش الوزيران احتمال توقيع عقود في إطار زيارة يعتزم العاهل السعودي القيام بها لروسيا. | VISIT PLANNED -",
                "تقرر عقد اجتماع بين وزيري خارجية العراق وتركيا في بغداد. | MEETING PLANNED -",
                "يعقد لافروف اجتماعا مع نظيريه الأمريكي جون كيري والسعودي عادل الجبير خلال زيارة لقطر يومي الثامن والتاسع من أغسطس. | MEETING PLANNED 2015-08",
                "توجه الرئيس السوداني عمر البشير إلى القاهرة للمشاركة في احتفالات افتتاح قناة السويس. | CEREMONY PLANNED -",
                "حضر الرئيس الفرنسي فرانسوا هولاند احتفال افتتاح قناة السويس في مصر. | CEREMONY HELD -",
                "Ministers will work together in the leadup to the September G20 summit in New Delhi. | SUMMIT PLANNED 2015-09"
            })
    void what_follows_a_plan_or_is_near_is_planned(String text, String meeting) {
        assertThat(told(text)).contains(meeting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكد وزير الخارجية المصري سامح شكري ضرورة استئناف المفاوضات بين إسرائيل والفلسطينيين. | NEGOTIATION PROPOSED -",
                "بحث الجانبان الجهود المبذولة لاستئناف مباحثات السلام بين إسرائيل والفلسطينيين. | NEGOTIATION PROPOSED -",
                "تسعى واشنطن إلى إطلاق مفاوضات بين إسرائيل والفلسطينيين. | NEGOTIATION PROPOSED -",
                "دعا النائب الدول الكبرى إلى التدخل لإنهاء الاحتلال ورعاية المفاوضات الفلسطينية الإسرائيلية. | NEGOTIATION PROPOSED -",
                "وصل المبعوث الأممي إسماعيل ولد الشيخ أحمد إلى الكويت لاستئناف المفاوضات بين وفد الحكومة اليمنية والحوثيين. | NEGOTIATION PLANNED -",
                "They stressed measures that would set the ground for meaningful Palestinian-Israeli negotiations. | NEGOTIATION PROPOSED -",
                "لو عقد لقاء بين الرئيس الأمريكي باراك أوباما ونظيره الإيراني حسن روحاني لتغير الكثير. | MEETING PROPOSED -",
                "إذا التقى الرئيس الروسي فلاديمير بوتين نظيره الأوكراني بترو بوروشينكو فسيبحثان الهدنة. | MEETING PROPOSED -"
            })
    void what_somebody_strives_for_or_imagines_is_only_proposed(String text, String meeting) {
        assertThat(told(text)).contains(meeting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكد وزير الخارجية الإيراني محمد جواد ظريف خلال اجتماع في فيينا سيحضره لافروف أن بلاده لن تتنازل. | CONFERENCE HELD -",
                "التقى المبعوث الأممي ولد الشيخ أحمد خلال زيارة إلى القاهرة الأمين العام لجامعة الدول العربية نبيل العربي. وسيذهب ولد الشيخ أحمد بعد زيارته لمصر إلى الرياض. | VISIT HELD -"
            })
    void what_is_under_way_is_held_though_something_is_still_to_come(String text, String meeting) {
        assertThat(told(text)).contains(meeting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "جدد وزير الخارجية الإماراتي عبد الله بن زايد أمس موقف بلاده الداعم لمصر. وجاء حديثه خلال استقباله وزير الخارجية المصري سامح شكري. | MEETING HELD 2015-08-05",
                "وصل رئيس الحكومة الإيطالية ماريو دراغي أمس الأربعاء إلى الجزائر. وأجرى الرئيس الجزائري عبد المجيد تبون ودراغي محادثات. | MEETING HELD 2015-08-05",
                "The European Union hit Chinese officials with sanctions on Monday. EU foreign ministers, meeting in Brussels, froze the assets of four people. | CONFERENCE HELD 2015-08-03",
                "The European Union spoke of sanctions on Monday and of a fund on Tuesday. EU foreign ministers, meeting in Brussels, froze the assets of four people. | CONFERENCE HELD -",
                "زار وزير الدفاع الأمريكي آشتون كارتر بغداد أمس. ووصل كارتر إلى العاصمة العراقية قادما من السعودية. | VISIT HELD -",
                "Jake Sullivan spoke today with Israeli Prime Minister Naftali Bennett. They welcomed the progress made at the recent NATO Summit. | SUMMIT HELD -",
                "وصل وزير الخارجية الفرنسي لوران فابيوس إلى طهران. وعبر فابيوس أمس في طهران عن أمله في علاقة جديدة. | VISIT HELD 2015-08-05"
            })
    void what_is_told_right_behind_the_news_took_place_on_its_day(String text, String meeting) {
        assertThat(told(text)).contains(meeting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "يتوجه ولي ولي العهد السعودي الأمير محمد بن سلمان غدا الخميس إلى الأردن. | VISIT PLANNED 2015-08-06",
                "قال مصدر اليوم (الأربعاء) إن الوفود وصلت. ويلتقي وزير الخارجية المصري سامح شكري غدا نظيره الأردني ناصر جودة. | MEETING PLANNED 2015-08-06",
                "قال مصدر اليوم (الأربعاء) إن الوفود وصلت. وزار وزير الخارجية المصري سامح شكري أمس عمان. | VISIT HELD 2015-08-04",
                "قال مصدر غدا الأحد إن الوفود وصلت. وزار وزير الخارجية المصري سامح شكري أمس القاهرة وعمان. | VISIT HELD 2015-08-05"
            })
    void days_are_counted_from_the_one_on_which_the_article_was_written(
            String text, String meeting) {
        assertThat(told(text)).contains(meeting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سيزور وزير الخارجية الروسي سيرغي لافروف قطر الأحد. ويزور لافروف قطر لبحث الأزمة السورية. | VISIT PLANNED 2015-08-09",
                "يستقبل الرئيس المصري عبد الفتاح السيسي غدا وزير الخارجية الفرنسي لوران فابيوس. كما يلتقي فابيوس نظيره المصري سامح شكري. | MEETING PLANNED -",
                "قالت وزارة الخارجية الروسية اليوم إن الوزير سيرغي لافروف سيزور قطر. وذكرت أن لافروف يزور قطر لبحث الأزمة. | VISIT PLANNED -",
                "The Egyptian president's visit to Paris next week is to seal a deal. | VISIT PLANNED 2015-08"
            })
    void what_is_told_in_the_present_goes_on_with_what_is_planned(String text, String meeting) {
        assertThat(told(text)).contains(meeting).noneMatch(one -> one.startsWith("VISIT HELD"));
    }

    @Test
    void a_meeting_that_a_title_names_is_to_take_place_when_its_guest_comes() {
        var read =
                Reading.EXTRACTOR.read(
                        Reading.article(
                                "en",
                                "Bilateral Meeting between President Joe Biden and Prime Minister Kyriakos Mitsotakis of Greece",
                                "President Biden looks forward to welcoming Prime Minister Kyriakos Mitsotakis of Greece to the White House on October 16, 2015.",
                                LocalDate.parse(PUBLISHED)));
        assertThat(told(read)).contains("MEETING PLANNED 2015-10-16");
    }
}
