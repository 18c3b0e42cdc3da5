package org.mithaq.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;
import org.mithaq.fact.Official;
import org.mithaq.lexicon.SeedData;
import org.mithaq.lexicon.SeedData.OfficialEntry;
import org.mithaq.lexicon.Tenure;

/// Who held an office on a day, for persons whom an article names by nothing else. The foreign
/// ministers of 2015 and of 2025 are two people in one office.
final class HoldersOfOffices {
    /// Offices that one person holds at a time.
    private static final Set<OfficeType> OF_ONE =
            EnumSet.of(
                    OfficeType.HEAD_OF_STATE,
                    OfficeType.HEAD_OF_GOVERNMENT,
                    OfficeType.FOREIGN_MINISTER,
                    OfficeType.DEFENSE_MINISTER,
                    OfficeType.INTERIOR_MINISTER,
                    OfficeType.FINANCE_MINISTER);

    /// Weight of an office known for the day, on the scale of [Features].
    private static final double SCORE = 0.8;

    private record Post(OfficeType office, String of) {}

    private record Held(OfficialEntry official, Tenure tenure) {}

    private final Map<Post, List<Held>> byPost = new HashMap<>();

    HoldersOfOffices(SeedData world) {
        for (var official : world.officials()) {
            for (var tenure : official.tenures()) {
                byPost.computeIfAbsent(
                                new Post(tenure.office(), tenure.of()), _ -> new ArrayList<>())
                        .add(new Held(official, tenure));
            }
        }
    }

    /// The one who held the office that an article gives on its day; unknown where the article has
    /// no day, says of the office that it is not held now, or where it is not certain that just one
    /// did.
    Resolution of(Official described, @Nullable LocalDate day) {
        var of = described.country();
        if (day == null
                || of == null
                || !OF_ONE.contains(described.office())
                || described.grounds().country() != Official.Ground.ARTICLE
                || HolderWords.when(described.officeText()) != HolderWords.When.NOW
                || HolderWords.isBeside(described.officeText())) {
            return new Resolution.Unknown(List.of());
        }
        var possible =
                byPost.getOrDefault(new Post(described.office(), of), List.of()).stream()
                        .filter(held -> held.tenure().mayInclude(day))
                        .toList();
        if (possible.size() != 1 || !possible.getFirst().tenure().isBounded()) {
            return new Resolution.Unknown(List.of());
        }
        var official = possible.getFirst().official();
        return new Resolution.Linked(
                new EntityId(official.id()),
                official.nameEn(),
                SCORE,
                List.of(
                        "is "
                                + official.id()
                                + ", who alone was "
                                + described.office()
                                + " of "
                                + of
                                + " on "
                                + day
                                + " as seed-data has it; the article does not name him"));
    }
}
