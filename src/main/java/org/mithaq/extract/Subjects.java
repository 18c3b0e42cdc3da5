package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells who does what a verb says where nobody is named beside it: the subject of the verb before,
/// and not whoever was named last as its object.
///
/// @param story the article
record Subjects(Story story) {

    /// Who does what the last verb before an item tells, in its sentence or else in the last before
    /// that names somebody, if that is one official whose side is none of the others'; null for
    /// none.
    @Nullable Party before(int item, Scene scene, Set<Party> others) {
        if (!namesActorBefore(item, scene) && scene.number() > 0) {
            var before = story.lastOnPersons(scene);
            return subjectAt(before.subjectBefore(before.items().size()), before, others);
        }
        return subjectAt(scene.subjectBefore(item), scene, others);
    }

    /// The same, if he does not only speak for others; else whoever was named last before the item;
    /// null for none.
    @Nullable Party orLastNamed(int item, Scene scene, Set<Party> others) {
        var subject = before(item, scene, others);
        return subject == null || subject.isSpokesperson()
                ? story.personBefore(item, scene, others)
                : subject;
    }

    /// Whether a sentence names somebody before an item who does not only speak for others.
    boolean namesActorBefore(int item, Scene scene) {
        if (!scene.hasPersonBefore(item)) {
            return false;
        }
        var persons = personsBefore(item, scene);
        return persons.isEmpty() || !persons.stream().allMatch(Party::isSpokesperson);
    }

    /// The subject of the sentence whose object an official is, where it stands for another side
    /// than others; else that official.
    Party insteadOf(Party last, int item, Scene scene, Set<Party> others) {
        var described = scene.describedAt(item);
        if (described >= 0 && personsAt(scene, described).contains(last)) {
            return last;
        }
        var isOfScene = personsBefore(item, scene).contains(last);
        if (!isOfScene && scene.number() == 0) {
            return last;
        }
        var told = isOfScene ? scene : story.scenes().get(scene.number() - 1);
        var objects = new ObjectPersons(told.items());
        var isPassed = false;
        for (var i = (isOfScene ? item : told.items().size()) - 1; i >= 0; i--) {
            var parties = personsAt(told, i);
            if (!isPassed && parties.contains(last)) {
                isPassed = true;
                if (!objects.isObject(i)) {
                    return last;
                }
            } else if (isPassed && !objects.isObject(i)) {
                var subject = subjectAmong(parties, others);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return last;
    }

    private @Nullable Party subjectAt(int subject, Scene scene, Set<Party> others) {
        var chunk = subject < 0 ? null : scene.items().get(subject).chunk();
        var meant = chunk == null ? List.<Party>of() : story.parties(List.of(chunk));
        return meant.size() == 1 ? subjectAmong(meant, others) : null;
    }

    private List<Party> personsAt(Scene scene, int item) {
        var chunk = scene.items().get(item).chunk();
        return chunk instanceof Chunk.Persons ? story.parties(List.of(chunk)) : List.of();
    }

    private List<Party> personsBefore(int item, Scene scene) {
        return scene.items().subList(0, item).stream()
                .map(Item::chunk)
                .filter(Chunk.Persons.class::isInstance)
                .flatMap(chunk -> story.parties(List.of(chunk)).stream())
                .toList();
    }

    private static @Nullable Party subjectAmong(List<Party> parties, Set<Party> others) {
        return parties.stream()
                .filter(party -> isOfAnotherSide(party, others))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfAnotherSide(Party party, Set<Party> others) {
        var side = party.side();
        return side != null && others.stream().noneMatch(other -> side.equals(other.side()));
    }
}
