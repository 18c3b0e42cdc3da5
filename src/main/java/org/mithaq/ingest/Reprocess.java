package org.mithaq.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mithaq.article.Article;
import org.mithaq.graph.ArticleFilter;
import org.mithaq.graph.Articles;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.PageRequest;
import org.mithaq.graph.StatedClaim;
import org.mithaq.graph.StoredArticle;
import org.mithaq.graph.WriteOutcome;

/// Reads stored articles anew with the extractor of today and tells what that changed. What readers
/// decided stands.
public final class Reprocess {
    private static final int PAGE = 200;
    private static final String UNDETERMINED = "und";

    private final Road road;
    private final Articles articles;

    public Reprocess(Road road, GraphConnection graph) {
        this.road = road;
        this.articles = graph.articles();
    }

    /// What reading an article anew changed.
    ///
    /// @param outcome UNCHANGED where the same extractor had read it before
    /// @param added claims that it did not state before
    /// @param removed claims that it states no longer
    /// @param changed claims that say something else now, as they were
    public record Difference(
            String article,
            WriteOutcome outcome,
            List<StatedClaim> added,
            List<StatedClaim> removed,
            List<StatedClaim> changed) {
        public Difference {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }

        public boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }
    }

    /// Reads one article anew.
    ///
    /// @return empty where there is none that stands under the id
    /// @throws IngestException when it was lost, and where
    public Optional<Difference> article(String id) {
        return articles.find(id)
                .filter(stored -> stored.supersededAt() == null && stored.withdrawnAt() == null)
                .map(this::read);
    }

    /// Reads every article that stands anew.
    ///
    /// @param told is told of each; one that cannot be read is told as failed and costs only itself
    /// @return number of articles read
    public long all(Consumer<Difference> told, Consumer<IngestException> failed) {
        var ids = new ArrayList<String>();
        var request = PageRequest.first(PAGE);
        for (var isLast = false; !isLast; ) {
            var page = articles.list(ArticleFilter.ANY, request);
            page.items().forEach(article -> ids.add(article.id()));
            isLast = page.next() == null;
            request = new PageRequest(PAGE, page.next());
        }
        var read = 0;
        for (var id : ids) {
            try {
                article(id).ifPresent(told);
                read++;
            } catch (IngestException e) {
                failed.accept(e);
            }
        }
        return read;
    }

    private Difference read(StoredArticle stored) {
        var summary = stored.summary();
        var lang = summary.lang().equals(UNDETERMINED) ? null : summary.lang();
        var before = articles.claims(summary.id());
        var outcome =
                road.take(
                                new Article(
                                        summary.id(),
                                        summary.title(),
                                        stored.text(),
                                        lang,
                                        summary.publishedOn(),
                                        summary.url(),
                                        summary.outlet()))
                        .written()
                        .outcome();
        return difference(summary.id(), outcome, before, articles.claims(summary.id()));
    }

    private static Difference difference(
            String article,
            WriteOutcome outcome,
            List<StatedClaim> before,
            List<StatedClaim> after) {
        var old = new TreeMap<String, StatedClaim>();
        before.forEach(claim -> old.put(claim.claim(), claim));
        var added = new ArrayList<StatedClaim>();
        var changed = new ArrayList<StatedClaim>();
        for (var claim : after) {
            var was = old.remove(claim.claim());
            if (was == null) {
                added.add(claim);
            } else if (!was.saysAs(claim)) {
                changed.add(was);
            }
        }
        return new Difference(article, outcome, added, List.copyOf(old.values()), changed);
    }
}
