package org.mithaq.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlNodeTest {

    @Test
    void a_truth_value_in_a_list_of_words_is_refused_with_its_place() {
        var words = new YamlNode("words.yaml/PREPOSITION", List.of("in", true));
        assertThatThrownBy(words::strings)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("words.yaml/PREPOSITION[1]")
                .hasMessageContaining("quotes");
    }

    @Test
    void a_single_word_is_a_list_of_one() {
        assertThat(new YamlNode("words.yaml/X", "in").strings()).containsExactly("in");
    }

    @Test
    void a_key_that_is_given_twice_is_an_error() {
        DataFolder folder =
                file ->
                        new ByteArrayInputStream(
                                "A: [x]\nA: [y]\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> YamlNode.read(folder, "words.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("words.yaml");
    }
}
