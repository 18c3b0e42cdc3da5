package org.mithaq.export;

import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.graph.TakenFact;
import org.mithaq.graph.TakenFact.TakenArticle;

/// The articles behind the facts, for Zotero, pandoc and other programs that cite.
final class CslJson implements FactFormat {
    private final Text text;
    private final Tally tally;
    private final SeenIds seen = new SeenIds();

    CslJson(OutputStream out, Tally tally) {
        this.text = new Text(out);
        this.tally = tally;
        text.put("[\n");
    }

    @Override
    public void fact(TakenFact fact) {
        fact.claims().forEach(claim -> article(claim.article()));
    }

    private void article(TakenArticle article) {
        if (!seen.add(article.id())) {
            return;
        }
        text.put(tally.rows() > 0 ? ",\n" : "")
                .put("{\"id\":")
                .put(Json.quoted(article.id()))
                .put(",\"type\":\"article-newspaper\",\"title\":")
                .put(Json.quoted(article.title()));
        property("container-title", article.outlet());
        property("URL", article.url());
        property("language", article.lang().equals("und") ? null : article.lang());
        var day = article.publishedOn();
        if (day != null) {
            text.put(",\"issued\":").put(issued(day));
        }
        text.put('}');
        tally.row();
    }

    private static String issued(LocalDate day) {
        return "{\"date-parts\":[[%d,%d,%d]]}"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private void property(String name, @Nullable String value) {
        if (value != null) {
            text.put(",\"").put(name).put("\":").put(Json.quoted(value));
        }
    }

    @Override
    public void end() {
        text.put("\n]\n").flush();
    }
}
