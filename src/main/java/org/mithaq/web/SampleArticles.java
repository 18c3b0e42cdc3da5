package org.mithaq.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.ArticleFiles;
import org.mithaq.source.Delivery;
import org.mithaq.source.PlainText;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The sample articles of seed-data: those of a folder, else those on the class path.
final class SampleArticles {
    private static final String PATTERN = "classpath*:seed-data/articles/**/*.txt";

    private SampleArticles() {}

    static Stream<Delivery> of(@Nullable Path seedData) {
        return seedData == null ? builtIn() : in(seedData.resolve("articles"));
    }

    private static Stream<Delivery> in(Path folder) {
        return Files.isDirectory(folder)
                ? ArticleFiles.in(List.of(folder.toString()), InputStream.nullInputStream())
                : Stream.empty();
    }

    private static Stream<Delivery> builtIn() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PATTERN))
                    .sorted(Comparator.comparing(SampleArticles::name))
                    .map(SampleArticles::delivery);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the sample articles", e);
        }
    }

    private static Delivery delivery(Resource text) {
        try {
            var yaml = text.createRelative(name(text).replaceFirst("\\.txt$", ".yaml"));
            return new Delivery(
                    name(text),
                    1,
                    PlainText.read(
                            text.getContentAsByteArray(),
                            yaml.exists() ? yaml.getContentAsByteArray() : null));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + text, e);
        }
    }

    private static String name(Resource text) {
        return String.valueOf(text.getFilename());
    }
}
