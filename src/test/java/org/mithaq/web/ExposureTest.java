package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ExposureTest {
    private static final String KEY = "a-key-of-16-chars";

    @Test
    void on_this_machine_alone_nothing_is_asked_for() {
        assertThat(Exposure.address(environment("127.0.0.1")).isLoopbackAddress()).isTrue();
        assertThat(Exposure.address(new MockEnvironment()).isLoopbackAddress()).isTrue();
    }

    @Test
    void with_key_and_password_other_machines_may_reach_it() {
        var environment =
                environment("0.0.0.0")
                        .withProperty("mithaq.api-key", KEY)
                        .withProperty("mithaq.bolt-password", "password");
        assertThat(Exposure.address(environment).isAnyLocalAddress()).isTrue();
    }

    @Test
    void a_key_alone_is_not_enough_and_the_refusal_is_one_line_that_says_what_is_missing() {
        var environment = environment("0.0.0.0").withProperty("mithaq.api-key", KEY);
        assertThatThrownBy(() -> Exposure.address(environment))
                .isInstanceOf(CannotServeException.class)
                .hasMessage(
                        "server.address: 0.0.0.0 can be reached from other machines, which takes"
                                + " MITHAQ_BOLT_PASSWORD; without them the service answers only on"
                                + " 127.0.0.1");
    }

    @Test
    void beside_a_neo4j_server_it_is_that_servers_password_that_is_needed() {
        var environment =
                environment("0.0.0.0")
                        .withProperty("mithaq.api-key", KEY)
                        .withProperty("spring.neo4j.uri", "bolt://127.0.0.1:7687");
        assertThatThrownBy(() -> Exposure.address(environment))
                .hasMessageContaining("which takes the Neo4j server's --password;");

        environment.withProperty("spring.neo4j.authentication.password", "password");
        assertThat(Exposure.address(environment).isAnyLocalAddress()).isTrue();
    }

    @Test
    void a_blank_key_is_none() {
        var environment =
                environment("0.0.0.0")
                        .withProperty("mithaq.api-key", " ")
                        .withProperty("mithaq.bolt-password", "password");
        assertThatThrownBy(() -> Exposure.address(environment))
                .hasMessageContaining("takes MITHAQ_API_KEY;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "a key with 16 characters", "مفتاح-من-حروف-عربية"})
    void a_key_that_is_short_or_no_header_value_is_refused_on_any_address(String key) {
        var environment = environment("127.0.0.1").withProperty("mithaq.api-key", key);
        assertThatThrownBy(() -> Exposure.address(environment))
                .isInstanceOf(CannotServeException.class)
                .hasMessageStartingWith("MITHAQ_API_KEY must have at least 16 characters");
    }

    @Test
    void a_password_that_neo4j_would_not_take_is_refused_before_it_is_asked() {
        var environment = environment("127.0.0.1").withProperty("mithaq.bolt-password", "short");
        assertThatThrownBy(() -> Exposure.address(environment))
                .hasMessage("MITHAQ_BOLT_PASSWORD must have at least 8 characters");
    }

    private static MockEnvironment environment(String address) {
        return new MockEnvironment().withProperty("server.address", address);
    }
}
