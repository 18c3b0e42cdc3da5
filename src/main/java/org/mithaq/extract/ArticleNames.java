package org.mithaq.extract;

import java.util.Set;

/// The single words by which an article speaks of persons whom it names in full somewhere, folded.
///
/// @param surnames last names that mean a person wherever they stand
/// @param common last and first names that are also other words: they mean a person only right
///   behind a verb of speech ("Aoun said" against "help")
/// @param apart names that the article spells otherwise where they are another word, as "علي" and
///   "على", unfolded
record ArticleNames(Set<String> surnames, Set<String> common, Set<String> apart) {

    ArticleNames {
        surnames = Set.copyOf(surnames);
        common = Set.copyOf(common);
        apart = Set.copyOf(apart);
    }
}
