package org.mithaq.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
