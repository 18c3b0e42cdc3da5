package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "Amal, Amal",
        "%D8%A3%D9%85%D9%84, أمل",
        "A%20B+C, A B+C",
        "100%, 100%",
        "A%0D%0AB, A B",
        "'  ', somebody",
        ", somebody",
        "%20, somebody"
    })
    void a_name_is_decoded_and_stands_on_one_line(String sent, String name) {
        assertThat(UserHeader.name(sent)).isEqualTo(name);
    }
}
