package org.mithaq.web;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What `serve` can be told besides Spring's own settings.
///
/// @param data folder of the embedded Neo4j
/// @param boltPort port wanted for its Bolt; another free one is taken where it is in use
/// @param seedData folder of tables and sample articles instead of the built-in ones
/// @param boltPassword of the embedded Neo4j's user `neo4j`; null where it asks for no login
/// @param apiKey what every request has to bring in `X-API-Key`; null where none is asked for
/// @param samples whether sample articles are loaded into an empty graph
/// @param maxJobSize longest body that is taken in as a job
@ConfigurationProperties("mithaq")
public record ServiceSettings(
        Path data,
        int boltPort,
        @Nullable String boltPassword,
        @Nullable String apiKey,
        @Nullable Path seedData,
        @DefaultValue("true") boolean samples,
        @DefaultValue("2GB") DataSize maxJobSize) {
    /// What is blank is not set.
    public ServiceSettings {
        boltPassword = boltPassword == null || boltPassword.isBlank() ? null : boltPassword;
        apiKey = apiKey == null || apiKey.isBlank() ? null : apiKey;
    }
}
