package org.mithaq.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Official;
import org.mithaq.lexicon.SeedData;

/// Says which official of seed-data each person of an article is: by weighted features that are
/// shown as reasons ([Features]), never by the name alone (docs/decisions/0007). A pure function of
/// the article, its facts and seed-data; safe to share between threads.
public final class WhoIsWho {
    /// Less is not enough to be sure.
    private static final double LINKED = 0.8;

    /// Whoever has as much may be meant.
    private static final double POSSIBLE = 0.5;

    /// By how much one has to be better than the next.
    private static final double MARGIN = 0.3;

    /// Sums of weights of two decimals.
    private static final double ROUNDING = 1e-6;

    private static final Comparator<Features.Judgement> BEST_FIRST =
            Comparator.comparingDouble(Features.Judgement::score)
                    .reversed()
                    .thenComparing(judgement -> judgement.known().id());

    private final KnownOfficials officials;
    private final HoldersOfOffices holders;

    public WhoIsWho(SeedData world) {
        this.officials = new KnownOfficials(world);
        this.holders = new HoldersOfOffices(world);
    }

    /// The facts of an article with the id of each official that is known, and the reasons.
    public Extraction identified(Article article, Extraction extraction) {
        var resolutions = new HashMap<String, Resolution>();
        var taken = new HashSet<EntityId>();
        for (var official : extraction.officials()) {
            if (official.name() != null) {
                var resolution = named(official, official.name(), article.date(), extraction);
                resolutions.put(official.ref(), resolution);
                if (resolution instanceof Resolution.Linked linked) {
                    taken.add(linked.official());
                }
            }
        }
        resolutions.putAll(unnamed(article.date(), extraction, taken));
        return with(
                extraction,
                extraction.officials().stream()
                        .map(o -> told(o, resolutions.get(o.ref())))
                        .toList());
    }

    private Resolution named(
            Official official, String name, @Nullable LocalDate day, Extraction extraction) {
        var said = Described.of(official, name, day, extraction);
        var judged = new ArrayList<Features.Judgement>();
        for (var known : officials.sharing(said.name(), said.readAs())) {
            var comparison = Comparison.of(said, known);
            if (comparison.name() != NameMatch.NONE) {
                judged.add(Features.judge(comparison));
            }
        }
        return decide(Features.preferSpelled(judged).stream().sorted(BEST_FIRST).toList());
    }

    private static Resolution decide(List<Features.Judgement> judged) {
        if (judged.isEmpty()) {
            return new Resolution.Unknown(List.of());
        }
        var best = judged.getFirst();
        var next = judged.size() > 1 ? judged.get(1).score() : Double.NEGATIVE_INFINITY;
        var isClear = best.score() - next >= MARGIN - ROUNDING;
        if (best.score() >= LINKED - ROUNDING && isClear) {
            return linked(best);
        }
        var possible =
                judged.stream()
                        .filter(j -> j.score() >= POSSIBLE - ROUNDING)
                        .filter(j -> best.score() - j.score() < MARGIN - ROUNDING)
                        .toList();
        var reasons = new ArrayList<String>();
        if (possible.isEmpty()) {
            reasons.add("not " + shown(best));
            reasons.addAll(best.reasons());
            return new Resolution.Unknown(reasons);
        }
        for (var judgement : possible) {
            reasons.add("may be " + shown(judgement));
            reasons.addAll(judgement.reasons());
        }
        return new Resolution.Ambiguous(
                possible.stream().map(j -> new EntityId(j.known().id())).toList(), reasons);
    }

    private static Resolution linked(Features.Judgement best) {
        var reasons = new ArrayList<String>();
        reasons.add("is " + shown(best));
        reasons.addAll(best.reasons());
        return new Resolution.Linked(
                new EntityId(best.known().id()),
                best.known().entry().nameEn(),
                best.score(),
                reasons);
    }

    private static String shown(Features.Judgement judgement) {
        return String.format(Locale.ROOT, "%s: %.2f", judgement.known().id(), judgement.score());
    }

    /// Those known only by office, but for two of whom the same would be said, or who stand beside
    /// the one who would be meant.
    private Map<String, Resolution> unnamed(
            @Nullable LocalDate day, Extraction extraction, Set<EntityId> taken) {
        var found = new HashMap<String, Resolution>();
        var refs = new HashMap<EntityId, String>();
        for (var official : extraction.officials()) {
            if (official.name() == null
                    && holders.of(official, day) instanceof Resolution.Linked linked
                    && !taken.contains(linked.official())) {
                var other = refs.put(linked.official(), official.ref());
                found.put(official.ref(), linked);
                if (other != null) {
                    found.remove(official.ref());
                    found.remove(other);
                }
            }
        }
        return found;
    }

    private static Official told(Official official, @Nullable Resolution resolution) {
        return switch (resolution) {
            case null -> official;
            case Resolution.Linked linked ->
                    with(
                            official,
                            linked.official().value(),
                            official.name() == null ? null : linked.nameEn(),
                            List.of(),
                            linked.reasons());
            case Resolution.Ambiguous ambiguous ->
                    with(
                            official,
                            null,
                            ownNameEn(official),
                            ambiguous.candidates().stream().map(EntityId::value).toList(),
                            ambiguous.reasons());
            case Resolution.Unknown unknown ->
                    with(official, null, ownNameEn(official), List.of(), unknown.reasons());
        };
    }

    /// The English name, unless it is that of an official who is not meant after all.
    private static @Nullable String ownNameEn(Official official) {
        return official.id() == null ? official.nameEn() : null;
    }

    private static Official with(
            Official official,
            @Nullable String id,
            @Nullable String nameEn,
            List<String> candidates,
            List<String> reasons) {
        var all = new ArrayList<>(reasons);
        if (official.grounds().country() == Official.Ground.CONTEXT) {
            all.addAll(official.reasons());
        }
        return new Official(
                official.ref(),
                id,
                official.name(),
                nameEn,
                official.office(),
                official.officeText(),
                official.country(),
                official.mentions(),
                all.stream().distinct().toList(),
                candidates,
                official.grounds());
    }

    private static Extraction with(Extraction extraction, List<Official> officials) {
        return new Extraction(
                extraction.articleId(),
                extraction.lang(),
                extraction.extractor(),
                officials,
                extraction.countries(),
                extraction.organizations(),
                extraction.meetings(),
                extraction.agreements(),
                extraction.statements(),
                extraction.acts(),
                extraction.notes());
    }
}
