package org.mithaq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A decision is taken with a name and a reason, and undone.
class ReviewInBrowser {
    private final View view = Chromium.view();

    @AfterEach
    void close() {
        view.close();
    }

    @Test
    void reasons_stand_in_the_language_of_the_page_and_a_pair_is_joined_and_comes_apart() {
        var dashboard = Dashboard.running();
        var articles =
                List.of(
                        dashboard.read(
                                "لقاء في نيروبي",
                                "التقى الرئيس الكيني وليام روتو الرئيس الأوغندي يوويري موسيفيني في"
                                        + " نيروبي يوم 12 مايو 2023."),
                        dashboard.read(
                                "محادثات كينية أوغندية",
                                "عقدت كينيا وأوغندا محادثات يوم 12 مايو 2023 حول التجارة."));
        try {
            view.open("/review?lang=en");
            assertThat(view.text(".pair-card .reasons")).contains("same day").contains("+0.20");
            view.open("/review?lang=ar");
            assertThat(view.text(".pair-card .reasons"))
                    .contains("اليوم نفسه")
                    .doesNotContainPattern("[A-Za-z]");
            assertThat(view.count(".pair-card figure")).as("the two that are alike").isEqualTo(2);
            assertThat(view.violations()).isEmpty();
            view.picture("review-pair-ar");
            view.page().getByLabel("اسمك").fill("سامي");
            view.page().getByLabel("السبب").fill("اجتماع واحد");
            view.page().locator(".decide button.main").click();
            view.until("() => document.querySelector('.pair-card .note button')");
            var meetings = "/meetings?country=KEN&country=UGA";
            assertThat(dashboard.get(meetings).at("/items/0/sources").asInt()).isEqualTo(2);
            view.page().locator(".pair-card .note button").click();
            view.until("() => document.querySelector('.note')?.innerText.includes('أُلغي')");
            assertThat(dashboard.get(meetings).at("/page/total").asInt()).isEqualTo(2);
        } finally {
            articles.forEach(dashboard::withdraw);
        }
        view.requireNoTrouble();
    }

    @Test
    void a_fact_is_rejected_and_the_decision_undone() {
        var pair = "/countries/SAU/relations/IRN/timeline";
        var facts = Dashboard.running().get(pair).at("/items");
        var fact = facts.at("/1/id").asString();
        view.open("/relations/SAU/IRN?lang=en&fact=" + fact);
        view.page().getByText("Review this fact").click();
        view.until("() => location.pathname === '/review'").ready();
        assertThat(view.page().locator(".decide button").nth(1).isDisabled()).isTrue();
        view.page().getByLabel("Your name").fill("سامي");
        view.page().getByLabel("Reason").fill("not what the sentence says");
        view.page().locator(".decide button").nth(1).click();
        view.until("() => document.querySelector('.note')?.innerText.includes('Rejected')");
        assertThat(Dashboard.running().get(pair).at("/items")).hasSize(facts.size() - 1);

        view.page().locator(".note button").click();
        view.until("() => document.querySelector('.note')?.innerText.includes('undone')");
        assertThat(Dashboard.running().get(pair).at("/items")).hasSize(facts.size());
        view.page().locator(".tabs a").last().click();
        view.until("() => document.querySelector('.panel-list')");
        assertThat(view.text(".panel-list"))
                .contains("سامي")
                .contains("not what the sentence says");
        view.requireNoTrouble();
    }
}
