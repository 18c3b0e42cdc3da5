package org.mithaq.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The dashboard: every page is the same document, whose script reads the address.
@Controller
@Hidden
class Pages {
    /// First segments of the pages' addresses.
    static final Set<String> SECTIONS =
            Set.of(
                    "relations",
                    "entities",
                    "agreements",
                    "positions",
                    "articles",
                    "search",
                    "paths",
                    "query",
                    "review",
                    "read");

    /// Where scripts, styles and fonts stand.
    static final String ASSETS = "/assets/";

    private static final Pattern FIRST_SEGMENT = Pattern.compile("/([a-z]+)(/[^;\\\\]*)?");

    private final String document = read();

    /// Whether a path is one of the dashboard, which holds nothing but program.
    static boolean isPage(String path) {
        if (path.equals("/")) {
            return true;
        }
        var matcher = FIRST_SEGMENT.matcher(path);
        return matcher.matches()
                && (SECTIONS.contains(matcher.group(1)) || path.startsWith(ASSETS));
    }

    @GetMapping(
            path = {
                "/",
                "/relations",
                "/relations/{a}/{b}",
                "/entities/{id}",
                "/agreements",
                "/positions",
                "/articles",
                "/articles/{id}",
                "/search",
                "/paths",
                "/query",
                "/review",
                "/read",
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(document);
    }

    static String read() {
        try {
            return new ClassPathResource("static/index.html")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
