package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeforeStartTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void an_address_that_others_can_reach_is_refused_without_logins(String address) {
        assertThatThrownBy(() -> MithaqService.start("--server.address=" + address))
                .isInstanceOf(CannotServeException.class)
                .hasMessageContaining(
                        "can be reached from other machines, which takes MITHAQ_API_KEY");
    }

    @Test
    void a_port_that_is_taken_is_refused() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();

            assertThatThrownBy(() -> MithaqService.start("--server.port=" + port))
                    .isInstanceOf(CannotServeException.class)
                    .hasMessage("Port " + port + " on 127.0.0.1 is taken (--port chooses another)");
        }
    }
}
