package org.mithaq.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractAloneTest {

    @Test
    void extract_of_lines_needs_neither_spring_nor_neo4j_nor_what_reads_pages(@TempDir Path folder)
            throws Exception {
        var article = folder.resolve("a.jsonl");
        Files.writeString(article, "{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\"}\n");

        assertThat(printedBy(folder, "extract", article.toString()))
                .startsWith("{\"articleId\":\"a\",")
                .endsWith("}\n");
    }

    @Test
    void evaluate_needs_neither_of_them(@TempDir Path folder) throws Exception {
        var article = folder.resolve("a.jsonl");
        Files.writeString(article, "{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\"}\n");
        var gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, "{\"id\":\"a\",\"countries\":[]}\n");

        assertThat(printedBy(folder, "evaluate", article.toString(), gold.toString()))
                .startsWith("articles 1\n");
    }

    private static String printedBy(Path folder, String... command) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath =
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
                        "commons-csv");
        var line = new ArrayList<>(List.of(java, "-cp", classPath, Mithaq.class.getName()));
        line.addAll(List.of(command));
        var process =
                new ProcessBuilder(line).redirectError(folder.resolve("err").toFile()).start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(errors(folder)).isZero();
        assertThat(errors(folder)).isEmpty();
        return out;
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
