package org.mithaq.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mithaq.lexicon.Tenure;

/// What an article says of a person, beside what seed-data says of an official.
///
/// @param name how far the names agree
record Comparison(Described said, KnownOfficials.Known known, NameMatch name) {
    /// Newspapers give a post a little before it is taken up.
    private static final int MAX_DAYS_AHEAD = 31;

    static Comparison of(Described said, KnownOfficials.Known known) {
        var match = known.match(said.name());
        var asRead =
                known.id().equals(said.readAs()) ? known.matchAsRead(said.name()) : NameMatch.NONE;
        return new Comparison(said, known, asRead.compareTo(match) < 0 ? asRead : match);
    }

    // --- office

    boolean saysOffice() {
        return said.office() != null;
    }

    /// His tenures of the office said, for the state said where one is.
    private List<Tenure> tenuresSaid() {
        return tenures().stream()
                .filter(t -> t.office() == said.office())
                .filter(t -> said.of() == null || t.of().equals(said.of()))
                .toList();
    }

    boolean heldOffice() {
        return saysOffice() && !tenuresSaid().isEmpty();
    }

    boolean holdsOfficeThen() {
        return said.day() != null && tenuresSaid().stream().anyMatch(this::includesDay);
    }

    boolean heldOfficeBefore() {
        return said.day() != null && tenuresSaid().stream().anyMatch(t -> t.endsBefore(said.day()));
    }

    /// The article calls him by a post that he took up later.
    boolean holdsOfficeOnlyLater() {
        return said.day() != null
                && heldOffice()
                && tenuresSaid().stream()
                        .allMatch(t -> t.beginsAfter(said.day().plusDays(MAX_DAYS_AHEAD)));
    }

    /// The article calls him by a post of years later, and until then he held none that seed-data
    /// knows.
    boolean servesOnlyLater() {
        return said.day() != null
                && holdsOfficeOnlyLater()
                && tenures().stream().allMatch(t -> t.beginsAfter(said.day().plusYears(1)));
    }

    boolean isCalledOtherwise() {
        return said.when() == HolderWords.When.OTHERWISE;
    }

    boolean isCalledFormer() {
        return said.when() == HolderWords.When.BEFORE;
    }

    // --- state

    boolean saysState() {
        return said.of() != null;
    }

    boolean serves(String state) {
        return tenures().stream().anyMatch(t -> t.of().equals(state));
    }

    boolean servesSaid() {
        return said.of() != null && serves(said.of());
    }

    boolean servesSaidThen() {
        return tenures().stream().anyMatch(t -> t.of().equals(said.of()) && includesDay(t));
    }

    boolean servesContext() {
        return said.ofContext() != null && serves(said.ofContext());
    }

    boolean servesNamedState() {
        return tenures().stream().anyMatch(t -> said.states().contains(t.of()));
    }

    // --- day

    boolean isDated() {
        return said.day() != null;
    }

    boolean isInOffice() {
        return tenures().stream().anyMatch(this::includesDay);
    }

    private boolean includesDay(Tenure tenure) {
        return said.day() != null && includes(tenure, said.day());
    }

    private static boolean includes(Tenure tenure, LocalDate day) {
        return tenure.mayInclude(day);
    }

    private List<Tenure> tenures() {
        return Objects.requireNonNull(known.entry().tenures());
    }
}
