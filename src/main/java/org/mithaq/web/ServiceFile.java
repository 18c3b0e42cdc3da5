package org.mithaq.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Where a running service can be reached: `service.json` in its data folder. It may be left over
/// from a service that was killed.
///
/// @param uri of its Bolt
/// @param http of its REST
public record ServiceFile(URI uri, URI http, long pid) {
    private static final String NAME = "service.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What a service wrote into the folder; empty where there is nothing that can be read.
    public static Optional<ServiceFile> in(Path folder) {
        try {
            return Optional.of(
                    JSON.readValue(Files.readString(folder.resolve(NAME)), ServiceFile.class));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /// Replaces what stands there, at once and whole.
    void writeInto(Path folder) {
        try {
            var draft = folder.resolve(NAME + ".new");
            Files.writeString(draft, JSON.writeValueAsString(this) + "\n");
            Files.move(draft, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + NAME, e);
        }
    }

    static void removeFrom(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + NAME, e);
        }
    }
}
