package org.mithaq.graph;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// Articles that the graph took in before it looked for copies of a text and for other reports of
/// an event: schema step V006 labels them `Former`. Comparing them gives the graph that there would
/// be had they come today.
public final class FormerArticles {
    private static final CypherFile TURN = CypherFile.named("write/turn");
    private static final CypherFile COUNT = CypherFile.named("write/former-count");
    private static final CypherFile TAKE = CypherFile.named("write/former-take");

    /// Articles compared in one transaction, as many as are written in one.
    private static final int BATCH = 50;

    private final Driver driver;

    FormerArticles(Driver driver) {
        this.driver = driver;
    }

    /// How many are yet to be compared.
    public long left() {
        return ReadOnly.rows(driver, COUNT, Map.of()).getFirst().get("left").asLong();
    }

    /// Compares those that are left, some at a time; what is not reached is left for the next time.
    ///
    /// @param goesOn is told before each time how many are left, and says whether to go on
    public void compare(LongPredicate goesOn) {
        for (var left = left(); left > 0 && goesOn.test(left); left = left()) {
            try (var session = driver.session()) {
                session.executeWriteWithoutResult(FormerArticles::compareSome);
            }
        }
    }

    private static void compareSome(TransactionContext tx) {
        tx.run(TURN.text()).consume();
        var rows = tx.run(TAKE.text(), Map.of("limit", BATCH)).list();
        new StoryWrite(tx)
                .link(
                        rows.stream()
                                .map(PrintedText::of)
                                .sorted(Comparator.comparing(PrintedText::id))
                                .toList());
        var claims = new TreeSet<String>();
        rows.forEach(row -> claims.addAll(row.get("claims").asList(Value::asString)));
        var events = new EventMatch(tx, new FactWrite(tx));
        events.settle(events.relink(claims));
    }
}
