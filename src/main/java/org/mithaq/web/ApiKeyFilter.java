package org.mithaq.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.mithaq.article.Article;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets requests through that bring the API key; of the others only those for the health and for
/// the pages, which hold no data and ask their reader for the key.
final class ApiKeyFilter extends OncePerRequestFilter {
    static final String HEADER = "X-API-Key";

    private static final String HEALTH = "/actuator/health";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final byte[] key;

    ApiKeyFilter(String key) {
        this.key = digest(key);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(HEALTH) || isPage(request);
    }

    /// Both as it was sent and as Tomcat resolves it: neither reading may lead elsewhere.
    private static boolean isPage(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && Pages.isPage(request.getRequestURI())
                && Pages.isPage(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getHeader(HEADER);
        if (given != null && isKey(given)) {
            chain.doFilter(request, response);
        } else {
            refuse(response, given == null);
        }
    }

    /// Takes as long for any key that is wrong, whatever its length.
    private boolean isKey(String given) {
        return MessageDigest.isEqual(digest(given), key);
    }

    private static void refuse(HttpServletResponse response, boolean isMissing) throws IOException {
        var status = HttpStatus.UNAUTHORIZED;
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "ApiKey realm=\"mithaq\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(
                        """
                        {"type":"urn:mithaq:problem:%s","title":"%s","status":%d,"detail":"%s"}\
                        """
                                .formatted(
                                        Problems.words(status),
                                        status.getReasonPhrase(),
                                        status.value(),
                                        isMissing
                                                ? "The header " + HEADER + " is missing"
                                                : "The key in "
                                                        + HEADER
                                                        + " is not the right one"));
    }

    private static byte[] digest(String value) {
        return Article.sha256(value).getBytes(StandardCharsets.US_ASCII);
    }
}
