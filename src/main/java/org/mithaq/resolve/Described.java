package org.mithaq.resolve;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Country;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Official;

/// What an article says of a person it names, as far as it is the article that says so.
///
/// @param office null where its words do not say
/// @param of state or organisation served, null where its words do not say
/// @param ofContext the state that the context suggests; null for none
/// @param readAs the official of seed-data whom the reading of the text took for him; null for none
/// @param when whether the office is held on the day, as words beside it tell
/// @param day of the article
/// @param states those the article names
record Described(
        PersonName name,
        @Nullable String readAs,
        @Nullable OfficeType office,
        @Nullable String of,
        @Nullable String ofContext,
        HolderWords.When when,
        @Nullable LocalDate day,
        Set<String> states) {

    static Described of(
            Official official, String name, @Nullable LocalDate day, Extraction extraction) {
        var country = official.country();
        var grounds = official.grounds();
        return new Described(
                PersonName.of(name),
                official.id(),
                grounds.office() == Official.Ground.SEED || isVague(official)
                        ? null
                        : official.office(),
                grounds.country() == Official.Ground.ARTICLE ? country : null,
                grounds.country() == Official.Ground.CONTEXT ? country : null,
                HolderWords.when(official.officeText()),
                day,
                statesNamed(extraction));
    }

    /// "The secretary", "the official": words that may be used of many posts.
    private static boolean isVague(Official official) {
        var post = official.officeText();
        return official.office() == OfficeType.OTHER
                || (official.office() == OfficeType.OTHER_MINISTER
                        && (post == null || !NameKey.of(post).value().contains(" ")));
    }

    /// Not those that are there only because somebody named serves them.
    private static Set<String> statesNamed(Extraction extraction) {
        var persons =
                extraction.officials().stream()
                        .flatMap(o -> o.mentions().stream())
                        .collect(Collectors.toSet());
        return extraction.countries().stream()
                .filter(c -> c.mentions().stream().anyMatch(m -> !persons.contains(m)))
                .map(Country::iso3)
                .collect(Collectors.toUnmodifiableSet());
    }
}
