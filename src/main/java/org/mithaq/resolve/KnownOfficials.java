package org.mithaq.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.SeedData;
import org.mithaq.lexicon.SeedData.OfficialEntry;

/// The officials of seed-data, found by the words of their names in either script.
final class KnownOfficials {

    /// An official with every name he is known by.
    record Known(OfficialEntry entry, List<PersonName> names) {
        String id() {
            return entry.id();
        }

        /// The closest agreement of any of his names.
        NameMatch match(PersonName name) {
            return closest(name::match);
        }

        /// The same, for a name that the reading of the text took for one of his.
        NameMatch matchAsRead(PersonName name) {
            return closest(name::matchAsRead);
        }

        private NameMatch closest(Function<PersonName, NameMatch> match) {
            return names.stream().map(match).min(Comparator.naturalOrder()).orElse(NameMatch.NONE);
        }
    }

    private final Map<String, Set<Known>> byWord = new HashMap<>();
    private final Map<String, Known> byId = new HashMap<>();

    KnownOfficials(SeedData world) {
        for (var entry : world.officials()) {
            var known = new Known(entry, names(entry));
            byId.put(known.id(), known);
            for (var name : known.names()) {
                for (var word : name.words()) {
                    found(word.skeleton()).add(known);
                    found(word.key()).add(known);
                }
            }
        }
    }

    private static List<PersonName> names(OfficialEntry entry) {
        return Stream.of(
                        Stream.of(entry.nameAr(), entry.nameEn()),
                        entry.aliasesAr().stream(),
                        entry.aliasesEn().stream())
                .flatMap(names -> names)
                .distinct()
                .map(PersonName::known)
                .toList();
    }

    private Set<Known> found(String word) {
        return byWord.computeIfAbsent(word, _ -> new LinkedHashSet<>());
    }

    /// Everybody who shares a word with a name, and whom the reading of the text took for its
    /// bearer.
    Set<Known> sharing(PersonName name, @Nullable String readAs) {
        var sharing = new LinkedHashSet<Known>();
        var read = readAs == null ? null : byId.get(readAs);
        if (read != null) {
            sharing.add(read);
        }
        for (var key : name.keys()) {
            sharing.addAll(byWord.getOrDefault(key, Set.of()));
        }
        return sharing;
    }
}
