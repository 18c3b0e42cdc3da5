package org.mithaq.graph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mithaq.article.Article;

class EventCorpusTest {
    private final EventCorpus corpus = EventCorpus.read();

    @Test
    void the_corpus_is_as_large_as_its_figure_needs() {
        var events = corpus.told().stream().collect(groupingBy(t -> t.item().event(), counting()));
        assertThat(corpus.articles()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(corpus.articles()).extracting(Article::id).doesNotHaveDuplicates();
        assertThat(events).hasSizeGreaterThanOrEqualTo(40);
        assertThat(events.values()).as("reports of each event").allMatch(reports -> reports > 1);
    }

    @Test
    void every_article_tells_an_event_that_it_is_listed_with() {
        var listed =
                corpus.told().stream().map(t -> t.item().article()).collect(Collectors.toSet());
        assertThat(corpus.articles()).extracting(Article::id).allMatch(listed::contains);
    }
}
