package org.mithaq.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mithaq.lexicon.LanguageLexicon;
import org.mithaq.lexicon.Meaning.Tense;
import org.mithaq.lexicon.SubjectForms;
import org.mithaq.text.Span;

/// Tells by gender whether a verb or participle may be somebody's: "she affirmed" is not what the
/// minister did, where the article speaks of him as of a man.
final class SubjectGender {

    private final Story story;
    private final SubjectForms forms;
    private final LanguageLexicon lexicon;

    /// Those of whom the article speaks as women: by their posts or the verbs before their names.
    private final Set<Party> women = new HashSet<>();

    /// Those with a post that is written in the masculine only.
    private final Set<Party> men = new HashSet<>();

    SubjectGender(Story story, LanguageLexicon language) {
        this.story = story;
        this.forms = language.subjects();
        this.lexicon = language;
        if (forms.areWritten()) {
            story.cast().members().forEach(this::readPosts);
            story.scenes().forEach(this::readVerbs);
            men.removeAll(women);
        }
    }

    private void readPosts(Cast.Member member) {
        var posts =
                member.mentions().stream()
                        .map(PersonMention::officeSpan)
                        .filter(Objects::nonNull)
                        .toList();
        if (!posts.isEmpty()) {
            var isOfWoman = posts.stream().anyMatch(this::isOfWoman);
            (isOfWoman ? women : men).add(new Party.Person(member));
        }
    }

    private void readVerbs(Scene scene) {
        for (var i = 1; i < scene.items().size(); i++) {
            var verb = scene.items().get(i - 1);
            if (scene.items().get(i).chunk() instanceof Chunk.Persons persons
                    && verb.isVerb()
                    && verb.isOf("STATE")
                    && !verb.isOf("STATE_TO")
                    && hasFeminineSubject(verb)) {
                var parties = story.parties(List.of(persons));
                if (parties.size() == 1) {
                    women.add(parties.getFirst());
                }
            }
        }
    }

    /// Whether somebody may be the subject of a verb: not of one of the other gender.
    boolean mayBeOf(Party speaker, Item verb) {
        return !(hasFeminineSubject(verb) ? men : women).contains(speaker);
    }

    /// Whether a state may be the subject of a verb: not of one of the other gender.
    boolean mayBeSubjectOf(Item verb, Chunk.State state) {
        var name = story.written(state.extent());
        return hasFeminineSubject(verb)
                ? !forms.isMasculineState(name)
                : !forms.isFeminineState(name);
    }

    /// Whether a verb in the feminine stands behind a man: one of whom the article speaks so, or
    /// who is named with a form of address or post that is none of a woman's.
    boolean isOfOther(Chunk.Persons who, List<Party> parties, Item verb) {
        if (parties.size() != 1 || !forms.areWritten() || !hasFeminineSubject(verb)) {
            return false;
        }
        var words = story.written(who.extent()).split("\\s", 2);
        var isAddressed =
                words.length > 1 && lexicon.isDefinite(words[0]) && !forms.isOfWoman(words[0]);
        return men.contains(parties.getFirst())
                || (isAddressed && !women.contains(parties.getFirst()));
    }

    /// Whether a state right behind a verb can be no more than its object: "and he called on
    /// Turkey", a masculine verb before a feminine noun.
    boolean isObjectOf(Item verb, Chunk behind) {
        return behind instanceof Chunk.State
                && verb.isVerb()
                && !hasFeminineSubject(verb)
                && forms.isFeminineState(story.written(behind.extent()));
    }

    private boolean hasFeminineSubject(Item verb) {
        var form = verb.reading().form();
        return !verb.classes().isEmpty()
                && verb.classes().stream()
                        .map(one -> one.tense())
                        .filter(tense -> tense != Tense.NONE)
                        .findFirst()
                        .map(tense -> forms.isFeminine(form, tense))
                        .orElseGet(() -> forms.isFeminine(form, Tense.NONE));
    }

    private boolean isOfWoman(Span post) {
        return forms.isOfWoman(story.text().text().substring(post.start(), post.end()));
    }
}
