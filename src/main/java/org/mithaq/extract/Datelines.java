package org.mithaq.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.MeetingDraft.Where;
import org.mithaq.text.Sentence;

/// The cities in which the dispatches of an article were written, as their first words say: "Riyadh
/// - ", "BRUSSELS, April 4 -", "Cairo (Reuters)", or a short line above the text.
final class Datelines {

    /// How many items the words before the dash or colon may be.
    private static final int MAX_ITEMS = 7;

    /// How many sentences a dispatch takes to tell the news it begins with.
    private static final int LEAD_SENTENCES = 4;

    private final Story story;
    private final MeetingPlaces places;

    Datelines(Story story, MeetingPlaces places) {
        this.story = story;
        this.places = places;
    }

    /// Where the dispatch was written that begins with a sentence or not far before it, or below
    /// the title that the sentence is; null where nothing says so.
    ///
    /// @param number of the sentence in the article
    @Nullable Where at(int number) {
        var scenes = story.scenes();
        var isTitle = scenes.get(number).sentence().kind() == Sentence.Kind.TITLE;
        var last = isTitle ? Math.min(scenes.size() - 1, number + 2) : number;
        for (var i = last; i >= Math.max(0, number - LEAD_SENTENCES); i--) {
            var where = cityAtHead(scenes.get(i));
            if (where != null) {
                return where;
            }
        }
        return null;
    }

    /// The city that a sentence begins with before a dash or colon, or that stands in a short line
    /// of its own; null for none or several.
    private @Nullable Where cityAtHead(Scene scene) {
        var items = scene.items();
        if (items.isEmpty() || scene.sentence().kind() == Sentence.Kind.TITLE) {
            return null;
        }
        var mark = markBehindHead(items);
        if (mark < 0) {
            return null;
        }
        var cities =
                IntStream.range(0, mark)
                        .filter(i -> items.get(i).reading().preposition().isEmpty())
                        .mapToObj(i -> places.city(items.get(i).chunk()))
                        .filter(where -> where != null)
                        .toList();
        var isLine = mark == items.size();
        var isOfLine = isLine && items.stream().noneMatch(i -> i.chunk() instanceof Chunk.State);
        return cities.size() == 1
                        && (isOfLine || (!isLine && places.city(items.getFirst().chunk()) != null))
                ? cities.getFirst()
                : null;
    }

    /// The item of the dash or colon that ends the head of a dispatch, the end of a line without a
    /// full stop; negative for none.
    private static int markBehindHead(List<Item> items) {
        for (var i = 0; i < Math.min(items.size(), MAX_ITEMS); i++) {
            if (i > 0 && isMark(items.get(i))) {
                return i;
            }
            if (items.get(i).isVerb() || items.get(i).chunk() instanceof Chunk.Persons) {
                return -1;
            }
        }
        return items.size() < MAX_ITEMS && !items.getLast().form().equals(".") ? items.size() : -1;
    }

    private static boolean isMark(Item item) {
        return item.isPunctuation() && "-\u2013\u2014\u0640:".contains(item.form().substring(0, 1));
    }
}
