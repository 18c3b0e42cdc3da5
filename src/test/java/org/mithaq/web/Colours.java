package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The colours of a style sheet in one theme, by the names of their tokens.
record Colours(Map<String, Integer> rgb) {
    private static final Pattern TOKEN =
            Pattern.compile("--([\\w-]+): light-dark\\(#(\\p{XDigit}{6}), #(\\p{XDigit}{6})\\)");

    /// @param theme 0 for light, 1 for dark
    static Colours of(String css, int theme) {
        return new Colours(
                TOKEN.matcher(css)
                        .results()
                        .collect(
                                Collectors.toMap(
                                        found -> found.group(1),
                                        found -> Integer.parseInt(found.group(2 + theme), 16))));
    }

    /// Fails where two colours are closer than a ratio of contrast.
    void require(String colour, String ground, double ratio) {
        var a = luminance(colour);
        var b = luminance(ground);
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
                .as(colour + " on " + ground)
                .isGreaterThanOrEqualTo(ratio);
    }

    /// Relative luminance, from WCAG 2.2.
    private double luminance(String name) {
        int colour = Objects.requireNonNull(rgb.get(name), name);
        return 0.2126 * linear(colour >> 16)
                + 0.7152 * linear(colour >> 8)
                + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        var share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
