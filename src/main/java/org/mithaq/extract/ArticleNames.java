package org.mithaq.extract;

import java.util.Set;

/// The single words by which an article speaks of persons whom it names in full somewhere, folded.
///
/// @param surnames last names that mean a person wherever they stand
/// @param common last and first names that are also other words: they mean a person only right
///   behind a verb of speech ("Aoun said" against "help")
record ArticleNames(Set<String> surnames, Set<String> common) {

    /// Before anything of the article is known.
    static final ArticleNames NONE = new ArticleNames(Set.of(), Set.of());

    ArticleNames {
        surnames = Set.copyOf(surnames);
        common = Set.copyOf(common);
    }
}
