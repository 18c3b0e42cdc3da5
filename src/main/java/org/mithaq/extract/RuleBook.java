package org.mithaq.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.lexicon.DataFolder;
import org.mithaq.lexicon.YamlNode;
import org.mithaq.text.Folding;

/// The rules of one language, in the order of their files: the earlier rule wins where two match
/// the same words.
final class RuleBook {

    private static final List<String> FILES =
            List.of("meeting.yaml", "agreement.yaml", "statement.yaml", "act.yaml");

    /// For each kind of fact whose verb may share its subject with the verb before it, the slots
    /// that hold the subject.
    private static final Map<String, String> SUBJECTS =
            Map.of("Act", "actor", "Agreement", "parties");

    /// What the name of a class of verbal nouns has behind that of the verbs.
    private static final String VERBAL_NOUN = "_VERBAL_NOUN";

    private final List<Rule> rules;
    private final PatternIndex index;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.index = new PatternIndex(this.rules);
    }

    /// @throws IllegalArgumentException naming file and rule that cannot be read
    static RuleBook read(DataFolder language, Folding folding) {
        var parser = new PatternParser(folding);
        var nouns = verbalNouns(YamlNode.read(language, "words.yaml").get("nouns").keys());
        var rules = new ArrayList<Rule>();
        for (var file : FILES) {
            YamlNode.read(language, "rules/" + file)
                    .items()
                    .forEach(node -> rules.add(rule(node, parser, nouns)));
        }
        return new RuleBook(rules);
    }

    PatternIndex index() {
        return index;
    }

    List<Rule> rules() {
        return rules;
    }

    private static Rule rule(YamlNode node, PatternParser parser, Map<String, String> nouns) {
        var id = node.get("id").text();
        var patterns = new ArrayList<Pattern>();
        for (var written : node.get("when").strings()) {
            try {
                patterns.addAll(parser.parse(written));
            } catch (IllegalArgumentException e) {
                throw node.problem(id + ": " + e.getMessage());
            }
        }
        var then = map(node.get("then"));
        addOtherTellings(patterns, then, nouns);
        addSharingSubject(patterns, then);
        var examples =
                node.get("examples").items().stream()
                        .map(e -> new Rule.Example(e.get("text").text(), map(e.get("gives"))))
                        .toList();
        return new Rule(id, patterns, then, examples, node.get("counter-examples").strings());
    }

    /// The class of verbal nouns of each class of verbs that has one.
    private static Map<String, String> verbalNouns(List<String> nouns) {
        return nouns.stream()
                .filter(name -> name.endsWith(VERBAL_NOUN))
                .collect(
                        Collectors.toMap(
                                name -> name.substring(0, name.length() - VERBAL_NOUN.length()),
                                name -> name));
    }

    /// An act that a verb tells may be told by its noun too, or in the passive: "decided to send",
    /// "sanctions were imposed on".
    private static void addOtherTellings(
            List<Pattern> patterns, Map<String, String> then, Map<String, String> nouns) {
        if (then.getOrDefault("fact", "").equals("Act")) {
            var subject = then.getOrDefault("actor", "");
            patterns.addAll(
                    patterns.stream()
                            .flatMap(pattern ->
                                    Stream.concat(
                                            pattern.toldByNoun(subject, nouns).stream(),
                                            Stream.ofNullable(pattern.inPassive(subject))))
                            .distinct()
                            .filter(pattern -> !patterns.contains(pattern))
                            .toList());
        }
    }

    /// Whoever does an act or concludes an agreement may have done something else before: "Iran
    /// summoned the ambassador and expelled two diplomats"; so may whoever a rule of meetings names
    /// as its subject. Each pattern that tells him beside its verb has a sibling without him.
    private static void addSharingSubject(List<Pattern> patterns, Map<String, String> then) {
        var slots = SUBJECTS.getOrDefault(then.getOrDefault("fact", ""), "subject");
        var isOfEvents = slots.equals("subject");
        for (var subject : then.getOrDefault(slots, "").split(" ", -1)) {
            var shared =
                    patterns.stream()
                            .map(pattern -> pattern.sharingSubject(subject, isOfEvents))
                            .filter(Objects::nonNull)
                            .distinct()
                            .filter(pattern -> !patterns.contains(new Pattern(pattern.elements())))
                            .toList();
            patterns.addAll(shared);
        }
    }

    private static Map<String, String> map(YamlNode node) {
        var map = new LinkedHashMap<String, String>();
        node.keys().forEach(key -> map.put(key, node.get(key).text()));
        return map;
    }
}
