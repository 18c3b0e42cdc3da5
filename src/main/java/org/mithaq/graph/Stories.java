package org.mithaq.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/// Which articles print the same text.
final class Stories {
    private static final CypherFile STORIES = CypherFile.named("write/stories");

    private final Set<IdPair> pairs = new HashSet<>();

    /// Those among some articles.
    static Stories among(TransactionContext tx, Collection<String> articles) {
        var stories = new Stories();
        if (articles.size() > 1) {
            var ids = List.copyOf(new TreeSet<>(articles));
            tx.run(STORIES.text(), Map.of("ids", ids)).stream()
                    .forEach(row -> stories.add(row.get("a").asString(), row.get("b").asString()));
        }
        return stories;
    }

    void add(String one, String other) {
        pairs.add(IdPair.of(one, other));
    }

    /// Whether these two are linked themselves, not through a third.
    boolean areOne(Report a, Report b) {
        return pairs.contains(IdPair.of(a.claim().articleId(), b.claim().articleId()));
    }

    /// The articles linked to one.
    Set<String> copiesOf(String article) {
        var copies = new TreeSet<String>();
        for (var pair : pairs) {
            if (pair.a().equals(article)) {
                copies.add(pair.b());
            } else if (pair.b().equals(article)) {
                copies.add(pair.a());
            }
        }
        return copies;
    }

    /// The story of each article: the least of the articles that hang together with it, of those
    /// given.
    Map<String, String> of(Collection<String> articles) {
        var story = new HashMap<String, String>();
        articles.forEach(article -> story.put(article, article));
        for (var isSettled = false; !isSettled; ) {
            isSettled = true;
            for (var pair : pairs) {
                var one = story.get(pair.a());
                var other = story.get(pair.b());
                if (one != null && other != null && !one.equals(other)) {
                    var least = one.compareTo(other) < 0 ? one : other;
                    story.put(pair.a(), least);
                    story.put(pair.b(), least);
                    isSettled = false;
                }
            }
        }
        return story;
    }
}
