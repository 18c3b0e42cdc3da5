package org.mithaq.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.OfficeType;

/// How a language builds the words for a post around its head.
///
/// @param open what an open head ("minister", "president") means by what follows it
/// @param pronouns for each form of address that may stand for a person ("His Highness") the words
///   that such a person was named with, folded
/// @param byState posts that mean another office in some states
/// @param qualifiers words that may stand in a title without changing it, folded
/// @param remits words that join a post and what it is in charge of ("for ... affairs"), folded
/// @param placeOfDuty words after which the place of duty follows, folded
/// @param nameStops words that no name contains, folded
/// @param namesAmongStops stops that are names where they are written exactly so, unfolded
/// @param nameParticles words that stand inside names, folded
/// @param namedAfter buildings and bodies behind which the name of somebody is theirs, folded
/// @param nameEnds words that end a name of two parts ("Nasr Allah"), folded
/// @param nameOrdinals numbers of rulers ("the Second"), folded
/// @param nameSuffixes what may follow a name behind a comma ("Jr."), folded
/// @param isModifierBefore whether nationality and state stand before the post (English) rather
///   than after it
/// @param of words that join a post and its state ("of", "for"), folded
/// @param members words between a post of several and the body or region whose states they are of
///   ("the member states of"), folded
public record TitleGrammar(
        Map<String, OpenHead> open,
        Map<String, Set<String>> pronouns,
        List<StateTitle> byState,
        Set<String> qualifiers,
        Set<String> remits,
        Set<String> placeOfDuty,
        Set<String> nameStops,
        Set<String> namesAmongStops,
        Set<String> nameParticles,
        Set<String> namedAfter,
        Set<String> nameEnds,
        Set<String> nameOrdinals,
        Set<String> nameSuffixes,
        boolean isModifierBefore,
        Set<String> of,
        Set<String> members) {

    /// What the bare head of a post means by what follows it.
    ///
    /// @param state office when a state or nationality follows
    /// @param organization office when an organisation follows
    /// @param body office when the name of a ministry or body follows
    /// @param bare office when nothing follows
    public record OpenHead(
            OfficeType state, OfficeType organization, OfficeType body, OfficeType bare) {}

    /// A word that means a certain office in certain states only.
    public record StateTitle(Set<String> words, Set<String> states, OfficeType office) {}

    public TitleGrammar {
        open = Map.copyOf(open);
        pronouns = Map.copyOf(pronouns);
        byState = List.copyOf(byState);
        qualifiers = Set.copyOf(qualifiers);
        remits = Set.copyOf(remits);
        placeOfDuty = Set.copyOf(placeOfDuty);
        nameStops = Set.copyOf(nameStops);
        namesAmongStops = Set.copyOf(namesAmongStops);
        nameParticles = Set.copyOf(nameParticles);
        namedAfter = Set.copyOf(namedAfter);
        nameEnds = Set.copyOf(nameEnds);
        nameOrdinals = Set.copyOf(nameOrdinals);
        nameSuffixes = Set.copyOf(nameSuffixes);
        of = Set.copyOf(of);
        members = Set.copyOf(members);
    }

    /// The office that a word means in a state, where it means another one than elsewhere.
    public @Nullable OfficeType officeIn(String state, String word) {
        for (var title : byState) {
            if (title.words().contains(word) && title.states().contains(state)) {
                return title.office();
            }
        }
        return null;
    }
}
