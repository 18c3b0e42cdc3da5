package org.mithaq.source;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.RawArticle.Field;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/// An article as plain text, and the YAML beside it that says when and where it appeared.
///
/// Blocks are separated by blank lines. The title is the last line of the first block; lines before
/// it are the name of a section and belong to neither title nor text. Without a blank line the
/// title is the first line. Blank lines around the whole and a byte order mark are dropped; all
/// else stays as it is.
public final class PlainText {
    // atomic: otherwise the two halves of a CR LF pass for two line ends
    private static final String LINE_FEED = "(?>\\r\\n|\\n|\\r)";
    private static final Pattern LINE_END = Pattern.compile(LINE_FEED);
    private static final Pattern BLANK_LINE = Pattern.compile(LINE_FEED + "\\h*" + LINE_FEED);

    private PlainText() {}

    /// Reads one article.
    ///
    /// @param text the article in UTF-8
    /// @param yaml keys id, date, lang, outlet and url in UTF-8, others are passed over; null where
    ///   there is none
    public static Reading read(byte[] text, byte @Nullable [] yaml) {
        if (text.length > ArticleReader.MAX_JSON_BYTES) {
            return broken(ArticleProblem.tooLarge(Field.TEXT.key(), ArticleReader.TOO_LARGE));
        }
        var raw = new RawArticle();
        try {
            putText(decode(text), raw);
            if (yaml != null) {
                putYaml(decode(yaml), raw);
            }
            return raw.check();
        } catch (CharacterCodingException e) {
            return broken(ArticleProblem.unreadable("is not UTF-8"));
        } catch (YAMLException e) {
            return broken(
                    ArticleProblem.unreadable("the .yaml beside it cannot be read: " + oneLine(e)));
        }
    }

    private static void putText(String content, RawArticle raw) {
        var whole = withoutOuterBlankLines(content);
        var blankLine = BLANK_LINE.matcher(whole);
        if (blankLine.find()) {
            var firstBlock = LINE_END.split(whole.substring(0, blankLine.start()), -1);
            raw.put(Field.TITLE, firstBlock[firstBlock.length - 1]);
            var rest = whole.substring(blankLine.end());
            raw.put(Field.TEXT, withoutOuterBlankLines(rest));
            return;
        }
        var lineEnd = LINE_END.matcher(whole);
        if (lineEnd.find()) {
            raw.put(Field.TITLE, whole.substring(0, lineEnd.start()));
            raw.put(Field.TEXT, whole.substring(lineEnd.end()));
        } else {
            raw.put(Field.TITLE, whole);
        }
    }

    private static String withoutOuterBlankLines(String text) {
        var start = 0;
        for (var i = 0; i < text.length() && isBlank(text.charAt(i)); i++) {
            start = isLineEnd(text.charAt(i)) ? i + 1 : start;
        }
        var end = text.length();
        for (var i = text.length() - 1; i >= start && isBlank(text.charAt(i)); i--) {
            end = isLineEnd(text.charAt(i)) ? i : end;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// Scalars are taken as they are written: in YAML 1.1 a bare `2025-07-31` would be a point in
    /// time and the language `no` a truth value.
    private static void putYaml(String yaml, RawArticle raw) {
        var root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
        if (root == null) {
            return;
        }
        if (!(root instanceof MappingNode mapping)) {
            throw new YAMLException("expected keys and values");
        }
        for (var entry : mapping.getValue()) {
            var field = entry.getKeyNode() instanceof ScalarNode key ? named(key) : null;
            if (field != null) {
                putScalar(field, entry.getValueNode(), raw);
            }
        }
    }

    private static void putScalar(Field field, Node value, RawArticle raw) {
        if (!(value instanceof ScalarNode scalar)) {
            raw.putWrongType(field, "a list or an object");
        } else if (!scalar.getTag().equals(Tag.NULL)) {
            raw.put(field, scalar.getValue());
        }
    }

    private static @Nullable Field named(ScalarNode key) {
        var field = Field.named(key.getValue());
        return field == Field.TITLE || field == Field.TEXT ? null : field;
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return !text.isEmpty() && text.charAt(0) == Characters.BYTE_ORDER_MARK
                ? text.substring(1)
                : text;
    }

    private static String oneLine(YAMLException e) {
        return LINE_END.matcher(String.valueOf(e.getMessage())).replaceAll(" ").strip();
    }

    private static Reading broken(ArticleProblem problem) {
        return new Reading.Broken(problem);
    }
}
