package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.lexicon.SeedData;
import org.neo4j.driver.Driver;

/// Each rule on a graph that is broken on purpose, and only there.
@ExtendWith(Neo4jExtension.class)
class AuditIT {

    /// A rule, and a query that breaks it.
    record Damage(String rule, String cypher) {
        @Override
        public String toString() {
            return rule + ": " + cypher;
        }
    }

    private static final SeedData WORLD = world(SeedData.builtIn());

    private final Driver driver;

    AuditIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void fill() {
        Neo4jExtension.empty(driver);
        new SeedWriter(driver).write(WORLD);
        var writer = new GraphWriter(driver, _ -> "{}");
        writer.write(List.of(Samples.moscow("a").resolved(), Samples.moscow("gone").resolved()));
        writer.write(List.of(Samples.moscow("a", Samples.TITLE, Samples.TEXT + " !").resolved()));
        writer.write(Samples.many(10, 1));
        writer.withdraw("gone");
    }

    /// What the articles of these tests name, and no more: it is written for each of them.
    private static SeedData world(SeedData all) {
        var states = Set.of("RUS", "SYR", "ISR", "USA", "FRA", "SAU", "QAT", "EGY", "TUR", "CHN");
        return new SeedData(
                all.countries().stream().filter(c -> states.contains(c.iso3())).toList(),
                all.places().stream().filter(p -> p.id().equals("kremlin")).toList(),
                List.of(),
                all.officials().stream().filter(o -> o.id().equals("vladimir-putin")).toList());
    }

    /// What this class breaks is not what others are to find.
    @AfterEach
    void empty() {
        Neo4jExtension.empty(driver);
    }

    static Stream<Damage> damages() {
        return Stream.of(
                damage("id-missing", "MATCH (n:Name) WITH n LIMIT 1 REMOVE n.id"),
                damage("id-of-other-kind", "MATCH (c:Country {id: 'FRA'}) SET c.id = 'FRANCE'"),
                damage("id-of-other-kind", "MATCH (f:Meeting) WITH f LIMIT 1 SET f.id = 'm1'"),
                damage(
                        "id-of-other-kind",
                        "MATCH (o:Office {id: 'FOREIGN_MINISTER@SYR'}) SET o.id = 'ENVOY'"),
                damage("article-altered", "MATCH (a:Article {id: 'a'}) SET a.text = a.text + '.'"),
                damage(
                        "article-version-loose",
                        "MATCH (:Article)-[r:REVISES]->(:Article) DELETE r"),
                damage(
                        "article-withdrawn-speaks",
                        "MATCH (:Article {id: 'gone'})-[:STATES]->(c) REMOVE c.retractedAt"),
                damage(
                        "mention-not-in-article",
                        "MATCH (:Article {id: 'a'})-[m:MENTIONS]->(:Official) SET m.ends = [9999]"),
                damage(
                        "mention-not-in-article",
                        "MATCH (:Article {id: 'a'})-[m:MENTIONS]->(:Official) SET m.surface = '-'"),
                damage(
                        "claim-without-article",
                        "MATCH (:Article {id: 'a'})-[r:STATES]->() DELETE r"),
                damage(
                        "claim-without-evidence",
                        "MATCH (c:Claim) WITH c LIMIT 1 SET c.quotes = []"),
                damage("claim-without-evidence", "MATCH (c:Claim) WITH c LIMIT 1 REMOVE c.starts"),
                damage("claim-without-fact", "MATCH (:Claim)-[r:SUPPORTS]->(:Act) DELETE r"),
                damage(
                        "quote-not-in-article",
                        "MATCH (:Article {id: 'a'})-[:STATES]->(c) SET c.starts = [c.starts[0] + 1]"),
                damage(
                        "fact-without-claims",
                        "CREATE (:Fact:Meeting {id: 'fact-x', kind: 'MEETING'})"),
                damage("fact-not-folded", "MATCH (f:Meeting) WITH f LIMIT 1 SET f.sources = 7"),
                damage(
                        "fact-not-folded",
                        "MATCH (f:Meeting) WHERE f.status = 'HELD' WITH f LIMIT 1 SET f.status = 'PLANNED'"),
                damage(
                        "fact-not-folded",
                        "MATCH (:Entity)-[r:TOOK_PART]->() WITH r LIMIT 1 DELETE r"),
                damage(
                        "involves-not-derived",
                        "MATCH (f:Act), (c:Country {id: 'CHN'}) CREATE (f)-[:INVOLVES]->(c)"),
                damage("involves-not-derived", "MATCH (:Act)-[r:INVOLVES]->({id: 'SYR'}) DELETE r"),
                damage("slot-twice", "MATCH (f:Act)-[r:TOWARDS]->(e) CREATE (f)-[:TOWARDS]->(e)"),
                damage(
                        "slot-twice",
                        "MATCH (c:Claim)-[r:NAMES {slot: 'SIDE'}]->(e) CREATE (c)-[:NAMES {slot: 'SIDE'}]->(e)"),
                damage(
                        "slot-twice",
                        "MATCH (f:Meeting)<-[r:TOOK_PART]-(e) CREATE (f)<-[:TOOK_PART {id: f.id + e.id}]-(e)"),
                damage("slot-without-id", "MATCH ()-[r:PARTY_TO]->() REMOVE r.id"),
                damage(
                        "interval-backwards",
                        "MATCH (f:Meeting) WHERE f.latest IS NOT NULL SET f.latest = date('1999-01-01')"),
                damage(
                        "interval-backwards",
                        "MATCH ()-[r:HELD_OFFICE]->() WHERE r.from IS NOT NULL SET r.to = '1812-12'"),
                damage(
                        "date-disagrees",
                        "MATCH (f:Meeting) WHERE f.edtf IS NOT NULL SET f.edtf = '2025'"),
                damage("date-disagrees", "MATCH (f:Act) SET f.earliest = date('1970-01-01')"),
                damage("date-disagrees", "MATCH (f:Meeting) SET f.edtf = '2025-02-30'"),
                damage("entity-label", "MATCH (e:Entity {id: 'SYR'}) SET e:Place"),
                damage("entity-label", "MATCH (f:Act) REMOVE f:Act SET f:Meeting"),
                damage(
                        "entity-without-name",
                        "MATCH (o:Official {standing: 'PROVISIONAL'}) REMOVE o.name"),
                damage(
                        "known-without-name",
                        "CREATE (:Entity:Official {id: 'x', standing: 'KNOWN'})"),
                damage(
                        "office-without-holder-or-state",
                        "MATCH ()-[r:HELD_OFFICE]->() WITH r LIMIT 1 REMOVE r.id"),
                damage(
                        "office-without-holder-or-state",
                        "MATCH (o:Office {id: 'FOREIGN_MINISTER@SYR'}), (c:Country {id: 'RUS'}) CREATE (o)-[:OF]->(c)"),
                damage(
                        "slot-without-claim",
                        "MATCH (e:Country {id: 'CHN'}), (f:Meeting) WITH e, f LIMIT 1 CREATE (e)-[:TOOK_PART {id: 'x'}]->(f)"),
                damage("fact-id-loose", "MATCH (f:Meeting) WITH f LIMIT 1 SET f.id = 'fact-x'"),
                damage(
                        "days-joined",
                        "MATCH (f:Meeting)<-[:SUPPORTS]-(c) WHERE c.latest IS NOT NULL AND c.retractedAt IS NULL WITH f LIMIT 1 CREATE (:Claim {id: 'claim-x', earliest: date('2035-01-01'), latest: date('2035-01-01'), edtf: '2035-01-01'})-[:SUPPORTS]->(f)"),
                damage("decision-dangling", "CREATE (:Decision {id: 'decision-x', kind: 'MERGE'})"),
                damage("article-not-found-again", "MATCH (f:Fingerprint {article: 'a'}) DELETE f"),
                damage(
                        "article-not-found-again",
                        "MATCH (a:Article {id: 'a'}), (b:Article {id: 'a@1'}) CREATE (a)-[:SAME_STORY]->(b)"),
                damage("merge-dangling", "CREATE (:Merged {id: 'person-x'})"),
                damage(
                        "merge-dangling",
                        "CREATE (a:Merged {id: 'a'})-[:MERGED_INTO]->(b:Merged {id: 'b'})-[:MERGED_INTO]->(a)"));
    }

    private static Damage damage(String rule, String cypher) {
        return new Damage(rule, cypher);
    }

    @ParameterizedTest
    @MethodSource("damages")
    void a_broken_graph_is_found(Damage damage) {
        assertThat(violated()).isEmpty();

        driver.executableQuery(damage.cypher).execute();

        var finding = finding(damage.rule);
        assertThat(finding.violations()).isPositive();
        assertThat(finding.examples().getFirst().found()).isNotBlank();
    }

    @Test
    void every_rule_is_asked_and_broken_here() throws IOException {
        var rules = Audit.RULES.stream().map(AuditRule::name).toList();
        try (var files = Files.list(Path.of("cypher/audit"))) {
            var names = files.map(file -> file.getFileName().toString().replace(".cypher", ""));
            assertThat(rules).containsExactlyInAnyOrderElementsOf(names.toList());
        }
        assertThat(damages().map(Damage::rule)).containsAll(rules);
    }

    @Test
    void what_was_merged_into_something_that_is_there_is_no_violation() {
        driver.executableQuery(
                        "MATCH (e:Entity {id: 'SYR'}) CREATE (:Merged {id: 'a'})-[:MERGED_INTO]->(:Merged {id: 'b'})-[:MERGED_INTO]->(e)")
                .execute();
        assertThat(violated()).isEmpty();
    }

    @Test
    void violations_are_counted_and_the_first_by_id_are_named() {
        var ids = IntStream.rangeClosed(1, 250).mapToObj("fact-%03d"::formatted).toList();
        driver.executableQuery("UNWIND $ids AS id CREATE (:Fact:Act {id: id, kind: 'ACT'})")
                .withParameters(Map.of("ids", ids.reversed()))
                .execute();

        var finding = finding("fact-without-claims");

        assertThat(finding.violations()).isEqualTo(250);
        assertThat(finding.examples())
                .extracting(Audit.Violation::id)
                .containsExactly("fact-001", "fact-002");
    }

    @Test
    void a_fact_of_other_days_than_its_edtf_is_told_with_both() {
        driver.executableQuery("MATCH (f:Act) SET f.edtf = '2024', f.precision = 'YEAR'").execute();
        assertThat(finding("date-disagrees").examples().getFirst().found())
                .contains("2024", "as NULL/NULL");
    }

    private Audit.Finding finding(String rule) {
        return new Audit(driver)
                .run(2).stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
    }

    private List<String> violated() {
        return new Audit(driver)
                .run(1).stream()
                        .filter(finding -> !finding.holds())
                        .map(Audit.Finding::toString)
                        .toList();
    }
}
