package org.mithaq.graph;

import java.util.Locale;

/// Every phrase of which reasons are made: why two claims may report one event, and why a fact is
/// as sure as it is. A reason is such a phrase, behind a colon what it is about where that differs
/// from case to case, and its weight: `other people for one side: RUS -0.40`. Whoever shows reasons
/// in another language knows them by these words: the dashboard's texts have each as `reason.…`.
enum Ground {
    SAME_STORY("articles print the same text"),
    SAME_TYPE("same type"),
    SAME_PEOPLE("same people"),
    SAME_POSTS("same posts"),
    OTHER_NAMES("other names in one post"),
    OTHER_PEOPLE("other people for one side"),
    SAME_SIDES("same sides"),
    OTHER_SIDES("each has a side the other has not"),
    SAME_PLACE("same place"),
    SAME_PARTIES("same parties"),
    SAME_BODY("set up the same body"),
    TITLES_ALIKE("titles share words"),
    TITLES_APART("titles share no word"),
    SAME_SPEAKER("same speaker"),
    SAME_POSITION("same position"),
    LIKE_POSITION("like position"),
    SAME_SUBJECT("about the same"),
    OTHER_SUBJECTS("about others"),
    WORDS_IN_COMMON("words in common"),
    NOTHING_IN_COMMON("nothing tells that the same was said"),
    SAME_ACT("same act"),
    SAME_ACTOR("same actor"),
    SAME_TARGET("same target"),
    ACTOR_NOT_TOLD("not both name the actor"),
    TARGET_NOT_TOLD("not both name the target"),
    OTHER_ACTOR("other person as actor"),
    OTHER_TARGET("other person as target"),
    SAME_DAY("same day"),
    PERHAPS_SAME_DAY("days may be the same"),
    ONE_UNDATED("one without a day"),
    BOTH_UNDATED("both without a day"),
    PUBLISHED_TOGETHER("both without a day, published the same day"),
    PUBLISHED_NEXT_DAY("both without a day, published a day apart"),
    PUBLISHED_APART("both without a day, published {n} days apart"),
    SUREST_CLAIM("most confident claim"),
    ACCEPTED("accepted by a reader"),
    INDEPENDENT_STORIES("{n} independent stories");

    private static final String NUMBER = "{n}";

    private final String phrase;

    Ground(String phrase) {
        this.phrase = phrase;
    }

    /// The words by which it is known; `{n}` stands for a whole number.
    String phrase() {
        return phrase;
    }

    /// The phrase with its number, or with what it is about.
    String about(Object what) {
        return phrase.contains(NUMBER)
                ? phrase.replace(NUMBER, String.valueOf(what))
                : phrase + ": " + what;
    }

    /// A reason with what it adds or takes, in hundredths.
    static String weighing(String reason, double weight) {
        return String.format(Locale.ROOT, "%s %+.2f", reason, weight);
    }
}
