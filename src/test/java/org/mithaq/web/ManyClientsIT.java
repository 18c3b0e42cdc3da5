package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.graph.GraphConnection;
import org.mithaq.graph.GraphDump;
import org.mithaq.graph.Neo4jExtension;
import org.mithaq.lexicon.SeedData;
import org.neo4j.driver.Driver;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// Many clients at once, in any order, give the graph that one alone gives.
@ExtendWith(Neo4jExtension.class)
class ManyClientsIT {
    private static final int ARTICLES = 40;
    private static final int CLIENTS = 8;

    private static ConfigurableApplicationContext service;
    private static Http http;

    @BeforeAll
    static void start(URI neo4j) {
        service =
                MithaqService.start(
                        "--server.port=0", "--spring.neo4j.uri=" + neo4j, "--mithaq.samples=false");
        http = new Http(service.getEnvironment().getRequiredProperty("local.server.port"));
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        http.get("/api/v1/countries?limit=1").json().at("/page/total").asInt() > 0);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void clients_at_once_in_any_order_give_the_graph_of_one(URI neo4j, Driver driver)
            throws Exception {
        var articles = articles();
        fresh(neo4j, driver);
        for (var article : articles) {
            assertThat(http.post(article).status()).isEqualTo(201);
        }
        var byOne = GraphDump.of(driver);

        fresh(neo4j, driver);
        var shuffled = new ArrayList<>(articles);
        shuffled.addAll(articles.subList(0, ARTICLES / 4)); // some come twice, as after a retry
        Collections.shuffle(shuffled, new Random(1));
        var statuses = byClients(shuffled);

        assertThat(statuses).containsOnly(200, 201);
        assertThat(GraphDump.of(driver)).isEqualTo(byOne);
        assertThat(byOne).anyMatch(line -> line.contains("TOOK_PART"));
    }

    private static void fresh(URI neo4j, Driver driver) {
        Neo4jExtension.empty(driver);
        try (var graph = GraphConnection.open(neo4j, null, null)) {
            graph.seedWriter().write(SeedData.builtIn());
        }
    }

    private static List<Integer> byClients(List<String> articles) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var tasks =
                    articles.stream()
                            .<Callable<Integer>>map(article -> () -> http.post(article).status())
                            .toList();
            var statuses = new ArrayList<Integer>();
            for (var answer : clients.invokeAll(tasks)) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    /// Known and unknown people, in two spellings, who meet again and again.
    private static List<String> articles() {
        var ministers = List.of("أحمد منصور", "احمد منصور", "خالد الأسعد", "خالد الاسعد");
        var states = List.of("السوري", "المصري", "القطري", "الأردني", "العراقي");
        var cities = List.of("القاهرة", "الدوحة", "عمان", "بغداد", "دمشق");
        return IntStream.range(0, ARTICLES)
                .mapToObj(i ->
                        article(
                                i,
                                "استقبل الرئيس الروسي فلاديمير بوتين وزير الخارجية "
                                        + states.get(i % states.size())
                                        + " "
                                        + ministers.get(i / 2 % ministers.size())
                                        + " في "
                                        + cities.get(i / 3 % cities.size())
                                        + "، واتفق الجانبان على تشكيل لجنة مشتركة."))
                .toList();
    }

    private static String article(int number, String text) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("id", "client-" + number)
                .put("lang", "ar")
                .put("date", "2025-07-%02d".formatted(1 + number % 28))
                .put("title", "لقاء " + number)
                .put("text", text);
        return json.toString();
    }
}
