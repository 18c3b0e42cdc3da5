package org.mithaq.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.mithaq.text.Folding;

/// A file with one word a line; `#` begins a comment.
final class WordList {
    private WordList() {}

    /// The words, folded.
    static Set<String> read(DataFolder folder, String file, Folding folding) {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(folder.open(file), StandardCharsets.UTF_8))) {
            var words = new HashSet<String>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    words.add(folding.fold(line.strip()));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
