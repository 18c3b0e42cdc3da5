package org.mithaq.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractAloneTest {

    @Test
    void extract_of_lines_needs_neither_spring_nor_neo4j_nor_what_reads_pages(@TempDir Path folder)
            throws Exception {
        var article = folder.resolve("a.jsonl");
        Files.writeString(article, "{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\"}\n");

        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPathWithout(
                                        "spring",
                                        "neo4j",
                                        "tomcat",
                                        "netty",
                                        "jsoup",
                                        "readability",
                                        "kotlin",
                                        "rome",
                                        "jdom",
                                        "commons-csv"),
                                Mithaq.class.getName(),
                                "extract",
                                article.toString())
                        .redirectError(folder.resolve("err").toFile())
                        .start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(errors(folder)).isZero();
        assertThat(out).startsWith("{\"articleId\":\"a\",").endsWith("}\n");
        assertThat(errors(folder)).isEmpty();
    }

    private static String errors(Path folder) throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    private static String classPathWithout(String... names) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry ->
                        Arrays.stream(names)
                                .noneMatch(Path.of(entry).getFileName().toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
