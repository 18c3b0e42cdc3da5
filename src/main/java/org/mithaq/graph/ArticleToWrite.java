package org.mithaq.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Extraction;
import org.mithaq.resolve.ResolvedFacts;

/// An article with everything that can be made of it before a transaction begins.
record ArticleToWrite(
        ResolvedFacts facts,
        List<Claim> claims,
        Map<String, @Nullable Object> row,
        Shingles shingles) {

    static ArticleToWrite of(ResolvedFacts facts, Function<Extraction, String> contractJson) {
        return new ArticleToWrite(
                facts,
                Claims.of(facts),
                Rows.article(facts, contractJson.apply(facts.extraction())),
                Shingles.of(facts.article().text()));
    }

    String id() {
        return facts.article().id();
    }

    String sha256() {
        return facts.article().sha256();
    }

    String extractor() {
        var extractor = facts.extraction().extractor();
        return extractor.name() + " " + extractor.version();
    }

    WrittenArticle as(WriteOutcome outcome) {
        return new WrittenArticle(id(), outcome, claims.size());
    }
}
