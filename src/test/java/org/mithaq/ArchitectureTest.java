package org.mithaq;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One road from article to answer: which room may know which.
class ArchitectureTest {
    private static final String ROOT = "org.mithaq.";
    private static final String WIRING = ROOT + "web.GraphBeans";
    private static final String EMBEDDED = ROOT + "web.EmbeddedGraph";
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.mithaq");

    /// Every room with those it may know.
    private static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    Map.entry("article", Set.of()),
                    Map.entry("text", Set.of("article")),
                    Map.entry("fact", Set.of("text")),
                    Map.entry("lexicon", Set.of("text", "fact")),
                    Map.entry("extract", Set.of("article", "text", "lexicon", "fact")),
                    Map.entry("resolve", Set.of("article", "text", "lexicon", "fact")),
                    Map.entry("graph", Set.of("article", "text", "lexicon", "fact", "resolve")),
                    Map.entry("source", Set.of("article")),
                    Map.entry(
                            "ingest",
                            Set.of(
                                    "article", "text", "lexicon", "fact", "extract", "resolve",
                                    "graph", "source")),
                    Map.entry("evaluate", Set.of("lexicon")),
                    Map.entry("export", Set.of("fact", "graph")),
                    Map.entry(
                            "web",
                            Set.of(
                                    "article", "text", "lexicon", "fact", "extract", "resolve",
                                    "graph", "source", "ingest", "export")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "article",
                                    "text",
                                    "lexicon",
                                    "fact",
                                    "extract",
                                    "resolve",
                                    "graph",
                                    "source",
                                    "ingest",
                                    "evaluate",
                                    "export",
                                    "web")));

    static Stream<String> rooms() {
        return MAY_KNOW.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_knows_only_those_before_it_on_the_road(String room) {
        classes()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .onlyDependOnClassesThat(
                        describe(
                                "are not ours, or of rooms it may know",
                                seen -> mayKnow(room, seen)))
                .check(OURS);
    }

    private static boolean mayKnow(String room, JavaClass seen) {
        return !seen.getPackageName().startsWith(ROOT)
                || roomOf(seen).equals(room)
                || MAY_KNOW.getOrDefault(room, Set.of()).contains(roomOf(seen));
    }

    private static String roomOf(JavaClass ours) {
        return List.of(ours.getPackageName().substring(ROOT.length()).split("\\.", 2)).getFirst();
    }

    @Test
    void every_room_has_its_place_on_the_road() {
        var found = new TreeSet<String>();
        OURS.forEach(ours -> found.add(roomOf(ours)));
        assertThat(found).isEqualTo(new TreeSet<>(MAY_KNOW.keySet()));
    }

    @Test
    void rooms_form_no_circle() {
        slices().matching("org.mithaq.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void only_graph_and_the_wiring_know_neo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "graph..")
                .and()
                .doNotHaveFullyQualifiedName(WIRING)
                .and()
                .doNotHaveFullyQualifiedName(EMBEDDED)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .check(OURS);
    }

    @Test
    void spring_stays_at_the_edge() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "web..", ROOT + "cli..", ROOT + "ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(OURS);
    }

    @Test
    void only_web_knows_how_things_are_metered() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micrometer..")
                .check(OURS);
    }

    @Test
    void extraction_knows_no_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "text..",
                        ROOT + "lexicon..",
                        ROOT + "fact..",
                        ROOT + "extract..",
                        ROOT + "resolve..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
    }
}
