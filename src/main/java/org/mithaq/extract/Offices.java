package org.mithaq.extract;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mithaq.fact.OfficeType;

/// Offices that more than one reader asks for; each set may be asked for a post whose office is not
/// told.
final class Offices {

    /// Those who lead a ministry.
    static final Set<OfficeType> MINISTERS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            OfficeType.FOREIGN_MINISTER,
                            OfficeType.DEFENSE_MINISTER,
                            OfficeType.INTERIOR_MINISTER,
                            OfficeType.FINANCE_MINISTER,
                            OfficeType.OTHER_MINISTER));

    /// Posts that only states have.
    static final Set<OfficeType> OF_STATES_ONLY =
            with(
                    MINISTERS,
                    OfficeType.HEAD_OF_GOVERNMENT,
                    OfficeType.DEPUTY_HEAD_OF_GOVERNMENT,
                    OfficeType.DEPUTY_FOREIGN_MINISTER);

    private Offices() {}

    private static Set<OfficeType> with(Set<OfficeType> some, OfficeType... others) {
        var all = EnumSet.copyOf(some);
        Collections.addAll(all, others);
        return Collections.unmodifiableSet(all);
    }
}
