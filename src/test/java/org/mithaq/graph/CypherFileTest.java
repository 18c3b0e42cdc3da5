package org.mithaq.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CypherFileTest {
    private static final String TEXT =
            """
            // Meetings of two countries,
            // oldest first.
            // $a, $b   ISO 3166-1 alpha-3
            // $from    day, inclusive; null for none
            // returns  id: string
            MATCH (m:Meeting) // no head
            RETURN m.id AS id
            """;

    @Test
    void a_head_tells_what_the_query_does() {
        assertThat(CypherFile.parse("x", TEXT).summary())
                .isEqualTo("Meetings of two countries, oldest first.");
    }

    @Test
    void a_head_tells_the_parameters() {
        assertThat(CypherFile.parse("x", TEXT).parameters())
                .containsExactly(
                        new CypherFile.Parameter("a", "ISO 3166-1 alpha-3"),
                        new CypherFile.Parameter("b", "ISO 3166-1 alpha-3"),
                        new CypherFile.Parameter("from", "day, inclusive; null for none"));
    }

    @Test
    void a_file_may_hold_several_statements() {
        assertThat(
                        CypherFile.parse("x", "// Two.\nRETURN 1;\nRETURN ';' AS semicolon;\n")
                                .statements())
                .containsExactly("RETURN 1", "RETURN ';' AS semicolon");
    }

    @Test
    void an_unknown_file_is_refused() {
        assertThatThrownBy(() -> CypherFile.named("query/none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cypher/query/none.cypher");
    }
}
