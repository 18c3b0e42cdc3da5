package org.mithaq.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells browsers to take nothing from any other host and to run no script but the dashboard's own.
/// The page that tries the API is exempt: it brings styles written into itself.
final class PageHeaders extends OncePerRequestFilter {
    private static final String EXEMPT = "/swagger-ui";
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private final String policy;

    /// @param document the dashboard's; its import map is the only script within
    PageHeaders(String document) {
        this.policy =
                "default-src 'none'; script-src 'self' 'sha256-%s'; style-src 'self'; font-src 'self';"
                                .formatted(importMapHash(document))
                        + " img-src 'self'; connect-src 'self'; base-uri 'none';"
                        + " form-action 'none'; frame-ancestors 'none'";
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(EXEMPT);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        chain.doFilter(request, response);
    }

    private static String importMapHash(String document) {
        var script = IMPORT_MAP.matcher(document);
        if (!script.find()) {
            throw new IllegalArgumentException("The dashboard's document has no import map");
        }
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(script.group(1).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
