package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.extract.FactExtractor;
import org.mithaq.ingest.Road;
import org.mithaq.lexicon.SeedData;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Which reports the graph takes for one event, on the articles of `events/` (its README.md).
@ExtendWith(Neo4jExtension.class)
class EventCorpusIT {
    private static final double MIN_F1 = 0.90;

    /// Most pairs an article about which readers are asked: no more than a person has time for.
    private static final double MAX_QUESTIONS = 0.3;

    private static final String CLAIMS =
            """
            MATCH (a:Article)-[:STATES]->(c:Claim)-[:SUPPORTS]->(f:Fact)
            WHERE c.retractedAt IS NULL
            RETURN a.id AS article, c.id AS claim, c.kind AS kind, c.type AS type,
                   c.starts AS starts, c.ends AS ends, f.id AS fact
            """;

    /// Facts two of whose claims have dates of which none can be the other.
    private static final String OF_TWO_DATES =
            """
            MATCH (one:Claim)-[:SUPPORTS]->(f:Fact)<-[:SUPPORTS]-(other:Claim)
            WHERE one.retractedAt IS NULL AND other.retractedAt IS NULL
              AND one.latest < other.earliest
            RETURN DISTINCT f.id AS fact
            """;

    @Test
    void reports_of_one_event_are_one_fact(URI neo4j, Driver driver) {
        var world = SeedData.builtIn();
        var corpus = EventCorpus.read();
        try (var graph = GraphConnection.open(neo4j, null, null)) {
            var road = new Road(FactExtractor.of(world), graph);
            corpus.articles().forEach(road::take);
        }
        var items = corpus.told().stream().map(EventCorpus.Told::item).toList();
        var facts = facts(corpus, claims(driver));
        var read = items.stream().filter(facts::containsKey).toList();
        var all = BCubed.of(items, facts);
        var ofRead = BCubed.of(read, facts);
        var figures =
                "%d reports, %d read: B-cubed P %.3f R %.3f F1 %.3f; of those read P %.3f R %.3f F1 %.3f"
                        .formatted(
                                items.size(),
                                read.size(),
                                all.precision(),
                                all.recall(),
                                all.f1(),
                                ofRead.precision(),
                                ofRead.recall(),
                                ofRead.f1());
        var wrong = wrong(corpus, facts);
        System.out.println("Same event: " + figures + "\n" + String.join("\n", wrong));
        assertThat(new Curation(driver).pairs(null, 1).total())
                .as("pairs about which readers are asked")
                .isLessThan((long) (MAX_QUESTIONS * corpus.articles().size()));
        assertThat(driver.executableQuery(OF_TWO_DATES).execute().records())
                .as("facts of different known dates")
                .isEmpty();
        assertThat(all.f1()).as(figures).isGreaterThanOrEqualTo(MIN_F1);
    }

    /// The fact of each report that was read.
    private static Map<BCubed.Item, String> facts(
            EventCorpus corpus, List<EventCorpus.StatedClaim> claims) {
        var facts = new HashMap<BCubed.Item, String>();
        for (var told : corpus.told()) {
            told.among(claims).ifPresent(claim -> facts.put(told.item(), claim.fact()));
        }
        return facts;
    }

    /// Events in several facts, and facts of several events.
    private static List<String> wrong(EventCorpus corpus, Map<BCubed.Item, String> facts) {
        var byEvent = new HashMap<String, Map<String, List<String>>>();
        for (var told : corpus.told()) {
            var item = told.item();
            byEvent.computeIfAbsent(item.event(), _ -> new HashMap<>())
                    .computeIfAbsent(facts.getOrDefault(item, "not read"), _ -> new ArrayList<>())
                    .add(item.article());
        }
        return byEvent.entrySet().stream()
                .filter(e -> e.getValue().size() > 1 || e.getValue().containsKey("not read"))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
    }

    private static List<EventCorpus.StatedClaim> claims(Driver driver) {
        return driver.executableQuery(CLAIMS).execute().records().stream()
                .map(EventCorpusIT::claim)
                .toList();
    }

    private static EventCorpus.StatedClaim claim(Record row) {
        return new EventCorpus.StatedClaim(
                row.get("article").asString(),
                row.get("claim").asString(),
                FactKind.valueOf(row.get("kind").asString()),
                row.get("type").asString(),
                row.get("starts").asList(Value::asInt),
                row.get("ends").asList(Value::asInt),
                row.get("fact").asString());
    }
}
