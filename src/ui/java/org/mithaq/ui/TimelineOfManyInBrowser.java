package org.mithaq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A hundred thousand facts between two states: soon there, and fluid.
class TimelineOfManyInBrowser {
    private static final int FACTS = 100_000;
    private static final int BATCH = 10_000;
    private static final double MOST_DRAW_MS = 16;
    private static final double MOST_FIRST_MS = 2_500;
    private static final String WRITE =
            """
            MATCH (a:Country {id: 'NRU'}), (b:Country {id: 'TUV'})
            UNWIND range($from, $from + $batch - 1) AS i
            WITH a, b, i, ['MEETING', 'AGREEMENT', 'STATEMENT', 'ACT'][i % 4] AS kind,
                 date('1990-01-01') + duration({days: (i * 7919) % 12000}) AS day
            CREATE (f:Fact {id: 'fact-many-' + i, kind: kind, earliest: day, latest: day, edtf: toString(day),
                    precision: 'DAY', dateBasis: 'EXPLICIT', confidence: 0.8, sources: 1 + i % 3,
                    type: CASE kind WHEN 'MEETING' THEN ['MEETING', 'VISIT', 'CALL'][i % 3]
                          WHEN 'AGREEMENT' THEN 'TREATY' WHEN 'STATEMENT' THEN 'WELCOME' ELSE 'PROVIDE_AID' END,
                    status: CASE kind WHEN 'MEETING' THEN 'HELD' WHEN 'AGREEMENT' THEN 'SIGNED' WHEN 'ACT' THEN 'DONE' END})
            CREATE (f)-[:INVOLVES]->(a), (f)-[:INVOLVES]->(b)\
            """;
    private static final String REMOVE =
            """
            MATCH (:Country {id: 'NRU'})<-[:INVOLVES]-(f:Fact)
            WITH f LIMIT $batch DETACH DELETE f RETURN count(*) AS n\
            """;

    /// Zooms in and out, ninety frames; gives the milliseconds that each took to draw, sorted.
    private static final String ZOOM =
            """
            async () => {
              const canvas = document.querySelector('.timeline canvas');
              canvas.focus();
              const took = [];
              for (let frame = 0; frame < 90; frame++) {
                canvas.dispatchEvent(new WheelEvent('wheel', {deltaY: frame < 45 ? -60 : 60, ctrlKey: true,
                  bubbles: true, cancelable: true}));
                await new Promise(requestAnimationFrame);
                await new Promise(requestAnimationFrame);
                took.push(Number(canvas.dataset.ms));
              }
              return took.sort((a, b) => a - b);
            }\
            """;

    @BeforeAll
    static void write() {
        for (var from = 0; from < FACTS; from += BATCH) {
            Dashboard.running()
                    .driver()
                    .executableQuery(WRITE)
                    .withParameters(Map.of("from", from, "batch", BATCH))
                    .execute();
        }
    }

    @AfterAll
    static void remove() {
        for (var from = 0; from < FACTS; from += BATCH) {
            Dashboard.running()
                    .driver()
                    .executableQuery(REMOVE)
                    .withParameters(Map.of("batch", BATCH))
                    .execute();
        }
    }

    @Test
    void a_hundred_thousand_facts_are_soon_there() {
        var least = Double.MAX_VALUE;
        for (var round = 0; round < 4; round++) {
            try (var view = Chromium.view()) {
                var before = Crowding.now();
                view.open("/relations/NRU/TUV?lang=ar").requireNoTrouble();
                assertThat(view.drawn()).isEqualTo(FACTS);
                var crowding = (before + Crowding.now()) / 2;
                var first = view.firstDrawnAt();
                System.out.printf(
                        "100,000 facts: first data after %.0f ms on a machine %.1f times too crowded%n",
                        first, crowding);
                least = Math.min(least, first / crowding);
            }
        }
        assertThat(least).isLessThan(MOST_FIRST_MS);
    }

    @Test
    void a_hundred_thousand_facts_are_fluid() {
        try (var view = Chromium.view()) {
            view.open("/relations/NRU/TUV?lang=ar");
            assertThat(view.drawn()).isEqualTo(FACTS);
            var took =
                    ((List<?>) view.page().evaluate(ZOOM))
                            .stream().mapToDouble(ms -> ((Number) ms).doubleValue()).toArray();
            System.out.printf(
                    "100,000 facts: a frame drawn in %.1f ms (p50), %.1f ms (p95)%n",
                    took[45], took[85]);
            assertThat(took[45]).isLessThan(MOST_DRAW_MS);
        }
    }
}
