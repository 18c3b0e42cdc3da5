package org.mithaq.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.fact.Stance;
import org.mithaq.text.Span;

/// A position as an article tells it so far.
final class StatementDraft extends FactDraft<StatementDraft> {

    final Party speaker;
    final Stance stance;
    final Set<Party> about = new LinkedHashSet<>();
    final Set<Span> topics = new LinkedHashSet<>();

    /// Whether its verb is itself a stance: who condemns or promises in two sentences takes two
    /// positions, where he who only goes on speaking explains the one he has.
    boolean isTaken;

    /// Whether it is about what is between states whoever speaks of it.
    boolean isOnIssue;

    /// Whether its words name nobody whom it concerns: a position only where its article tells what
    /// states did together.
    boolean isLoose;

    /// What stands for the sentences of the title.
    static final int TITLE = -1;

    /// The sentence that told it last.
    int sentence;

    StatementDraft(Party speaker, Stance stance, String rule, double confidence) {
        super(rule, confidence);
        this.speaker = speaker;
        this.stance = stance;
    }

    /// Whether another telling is the same position: of the same speaker, on the same parties, with
    /// the same stance. The title names fewer of them than the text that tells it anew, and so does
    /// what a sentence adds ("condemned the raids and called them an escalation").
    @Override
    boolean isSameAs(StatementDraft other) {
        if (stance != other.stance || !speaker.equals(other.speaker)) {
            return false;
        }
        var mayAdd = sentence == TITLE || sentence == other.sentence;
        return mayAdd
                ? other.about.containsAll(about) || about.containsAll(other.about)
                : !isTaken
                        && !other.isTaken
                        && !isLoose
                        && !other.isLoose
                        && about.equals(other.about);
    }

    /// Whether the text tells here, with the official who takes it, what the title says of his
    /// state: "Germany welcomes …" and "The German minister welcomed …".
    boolean tellsAnew(StatementDraft title) {
        return this != title
                && title.sentence == TITLE
                && sentence != TITLE
                && (stance == title.stance || !title.isTaken)
                && speaker.isOfSameSide(title.speaker)
                && (about.containsAll(title.about) || title.about.containsAll(about));
    }

    /// Whether this is only that somebody spoke, in words that another telling takes for a position
    /// of his: a quotation told as a whole, and a sentence of it.
    boolean isTakenFurther(StatementDraft other) {
        return stance == Stance.NEUTRAL
                && other.stance != Stance.NEUTRAL
                && speaker.equals(other.speaker)
                && evidence.values().stream()
                        .anyMatch(quote ->
                                other.evidence.values().stream().anyMatch(quote::overlaps));
    }

    @Override
    Stream<Party> involved() {
        return Stream.concat(Stream.of(speaker), about.stream());
    }

    @Override
    void merge(StatementDraft other) {
        topics.addAll(other.topics);
        about.addAll(other.about);
        isLoose &= other.isLoose;
        isTaken |= other.isTaken;
        sentence = other.sentence;
        super.merge(other);
    }
}
