package org.mithaq.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/// Who can reach the service, and what it asks of them. On this machine alone it may ask for
/// nothing; bound elsewhere it needs an API key, and a password of its Bolt.
final class Exposure {
    static final String API_KEY = "mithaq.api-key";
    static final String BOLT_PASSWORD = "mithaq.bolt-password";
    static final int LEAST_KEY = 16;

    /// Neo4j's own lower limit.
    static final int LEAST_PASSWORD = 8;

    private static final String SERVER_PASSWORD = "spring.neo4j.authentication.password";

    private Exposure() {}

    /// The address to bind.
    ///
    /// @throws CannotServeException when others could reach it without a login
    static InetAddress address(Environment environment) {
        var address = resolved(environment.getProperty("server.address", "127.0.0.1"));
        var key = text(environment, API_KEY);
        if (key != null && !isGoodKey(key)) {
            throw new CannotServeException(
                    "MITHAQ_API_KEY must have at least "
                            + LEAST_KEY
                            + " characters, all of them printable ASCII without spaces");
        }
        var password = text(environment, BOLT_PASSWORD);
        if (password != null && password.length() < LEAST_PASSWORD) {
            throw new CannotServeException(
                    "MITHAQ_BOLT_PASSWORD must have at least " + LEAST_PASSWORD + " characters");
        }
        if (!address.isLoopbackAddress()) {
            requireLogins(environment, address, key);
        }
        return address;
    }

    private static void requireLogins(
            Environment environment, InetAddress address, @Nullable String key) {
        var isEmbedded = !environment.containsProperty("spring.neo4j.uri");
        var missing = new ArrayList<String>();
        if (key == null) {
            missing.add("MITHAQ_API_KEY");
        }
        if (text(environment, isEmbedded ? BOLT_PASSWORD : SERVER_PASSWORD) == null) {
            missing.add(isEmbedded ? "MITHAQ_BOLT_PASSWORD" : "the Neo4j server's --password");
        }
        if (!missing.isEmpty()) {
            throw new CannotServeException(
                    "server.address: "
                            + address.getHostAddress()
                            + " can be reached from other machines, which takes "
                            + String.join(" and ", missing)
                            + "; without them the service answers only on 127.0.0.1");
        }
    }

    private static InetAddress resolved(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new CannotServeException("server.address: there is no host " + name);
        }
    }

    /// Header fields carry nothing else safely.
    private static boolean isGoodKey(String key) {
        return key.length() >= LEAST_KEY && key.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    static @Nullable String text(Environment environment, String property) {
        var value = environment.getProperty(property);
        return value == null || value.isBlank() ? null : value;
    }
}
