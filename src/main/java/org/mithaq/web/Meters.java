package org.mithaq.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.mithaq.fact.Extraction;
import org.mithaq.graph.FactKind;
import org.mithaq.graph.WriteOutcome;
import org.mithaq.ingest.IngestException.Stage;
import org.mithaq.ingest.RoadWatch;
import org.springframework.stereotype.Component;

/// What the road counts, for `/actuator/prometheus`. Every series is there from the start, so that
/// none is missing where nothing has happened yet.
@Component
final class Meters implements RoadWatch {
    private final Function<WriteOutcome, Counter> articles;
    private final Function<FactKind, Counter> facts;
    private final Function<Stage, Counter> failures;
    private final Function<Stage, Timer> stages;

    Meters(MeterRegistry registry) {
        articles =
                each(
                        WriteOutcome.class,
                        outcome ->
                                Counter.builder("mithaq.articles")
                                        .description("Articles that arrived in the graph")
                                        .tag("outcome", word(outcome))
                                        .register(registry));
        facts =
                each(
                        FactKind.class,
                        kind ->
                                Counter.builder("mithaq.facts")
                                        .description(
                                                "Facts that new, revised or newly read articles state")
                                        .tag("kind", word(kind))
                                        .register(registry));
        failures =
                each(
                        Stage.class,
                        stage ->
                                Counter.builder("mithaq.failures")
                                        .description("Articles that did not get into the graph")
                                        .tag("reason", word(stage))
                                        .register(registry));
        stages =
                each(
                        Stage.class,
                        stage ->
                                Timer.builder("mithaq.stage")
                                        .description(
                                                "Time of one article, in write of one transaction")
                                        .tag("stage", word(stage))
                                        .register(registry));
    }

    @Override
    public void took(Stage stage, Duration duration) {
        stages.apply(stage).record(duration);
    }

    @Override
    public void stored(WriteOutcome outcome, Extraction extraction) {
        articles.apply(outcome).increment();
        switch (outcome) {
            case NEW, REVISED, READ_ANEW -> {
                count(FactKind.MEETING, extraction.meetings());
                count(FactKind.AGREEMENT, extraction.agreements());
                count(FactKind.STATEMENT, extraction.statements());
                count(FactKind.ACT, extraction.acts());
            }
            case UNCHANGED, WITHDRAWN -> {}
        }
    }

    private void count(FactKind kind, Collection<?> found) {
        facts.apply(kind).increment(found.size());
    }

    @Override
    public void lost(Stage stage) {
        failures.apply(stage).increment();
    }

    /// The meter of each value, all made at once.
    private static <E extends Enum<E>, M> Function<E, M> each(Class<E> kind, Function<E, M> meter) {
        var meters = new EnumMap<E, M>(kind);
        for (var value : kind.getEnumConstants()) {
            meters.put(value, meter.apply(value));
        }
        return value -> Objects.requireNonNull(meters.get(value));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
