package org.wsis.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis.portal.forum.Agendas.path;
import static org.wsis.portal.forum.Agendas.session;
import static org.wsis.portal.forum.Agendas.with;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** The agenda in the calendars of people who follow it. */
@PortalTest
class FeedTests {
    private static final int FOLLOWED = 2911;
    private static final int SIFTED = 2912;
    private static final int UNCHANGED = 2913;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Agendas agendas;

    @Autowired
    People people;

    @Test
    void whoFollowsTheAgendaReadsWhatEachReleaseChanged() {
        AccountId editor = people.holding(Role.EDITOR);
        agendas.built(FOLLOWED);
        agendas.release(FOLLOWED, "First");
        String feed = "/forum/" + FOLLOWED + "/agenda.ics?lang=en";
        MvcTestResult first = browser.get().uri(feed).exchange();
        assertThat(first).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        assertThat(Owners.text(first)).contains("BEGIN:VTIMEZONE", "TZID:Europe/Zurich");
        VEvent before = event(Owners.text(first), "Bridges over the divide");
        assertThat(before.getDateStart().getValue().getTime())
                .isEqualTo(Instant.parse(FOLLOWED + "-05-12T07:00:00Z").toEpochMilli());
        String tag = String.valueOf(first.getResponse().getHeader("ETag"));
        assertThat(browser.get().uri(feed).header("If-None-Match", tag))
                .hasStatus(304)
                .body()
                .isEmpty();
        var moved = with(
                session(FOLLOWED, "Bridges over the divide", 1, "15:00"),
                "version",
                Owners.version(agendas.page(editor, path(FOLLOWED) + "/sessions/101")));
        assertThat(agendas.save(editor, FOLLOWED, 101, moved)).hasStatus3xxRedirection();
        agendas.cancel(editor, FOLLOWED, 102);
        assertThat(browser.get().uri(feed).header("If-None-Match", tag))
                .as("not released")
                .hasStatus(304);
        agendas.release(FOLLOWED, "Second");
        MvcTestResult second =
                browser.get().uri(feed).header("If-None-Match", tag).exchange();
        assertThat(second).hasStatusOk();
        VEvent after = event(Owners.text(second), "Bridges over the divide");
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(after.getSequence().getValue()).isEqualTo(1);
        assertThat(after.getDateStart().getValue().getTime())
                .isEqualTo(Instant.parse(FOLLOWED + "-05-12T13:00:00Z").toEpochMilli());
        VEvent cancelled = event(Owners.text(second), "Radio for islands");
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getSequence().getValue()).isEqualTo(1);
        String one = text("/forum/" + FOLLOWED + "/sessions/102.ics");
        assertThat(events(one)).hasSize(1);
        assertThat(event(one, "Radio for islands").getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(browser.get().uri("/forum/" + FOLLOWED + "/sessions/199.ics"))
                .hasStatus(404);
    }

    @Test
    void anyFilterOfTheAgendaIsACalendarAndAPage() {
        AccountId editor = people.holding(Role.EDITOR);
        agendas.begin(SIFTED, editor);
        var plain = session(SIFTED, "Plain", 1, "09:00");
        var rich = with(
                session(SIFTED, "Rich", 2, "09:00"),
                "type",
                "TRAINING",
                "track",
                "youth",
                "languages",
                "FRENCH",
                "captioning",
                "true",
                "remote",
                "true",
                "organisers[0].name",
                "Union & Sons",
                "actionLines[0].code",
                "C5",
                "sdgs[0].code",
                "4");
        assertThat(agendas.save(editor, SIFTED, 0, plain)).hasStatus3xxRedirection();
        assertThat(agendas.save(editor, SIFTED, 0, rich)).hasStatus3xxRedirection();
        assertThat(agendas.save(editor, SIFTED, 0, with(plain, "title", "Later", "at", SIFTED + "-05-13T09:00")))
                .hasStatus3xxRedirection();
        agendas.release(SIFTED, "Sifted");
        assertThat(events(text("/forum/" + SIFTED + "/agenda.ics?day=all")))
                .as("the calendar of all days")
                .hasSize(3);
        for (String filter : List.of(
                "type=TRAINING",
                "track=youth",
                "language=fr",
                "captioning=true",
                "remote=true",
                "organiser=Union%20%26%20Sons",
                "actionLine=C5",
                "sdg=4",
                "sdg=4&sdg=3&type=TRAINING")) {
            assertThat(events(text("/forum/" + SIFTED + "/agenda.ics?" + filter)))
                    .as(filter)
                    .extracting(event -> event.getSummary().getValue())
                    .containsExactly("Rich");
            assertThat(text("/forum/" + SIFTED + "/agenda?day=all&" + filter))
                    .as(filter)
                    .contains(">Rich<")
                    .doesNotContain(">Plain<", ">Later<");
        }
        assertThat(events(text("/forum/" + SIFTED + "/agenda.ics"))).hasSize(3);
        assertThat(text("/api/v1/forum/" + SIFTED + "/sessions?track=youth"))
                .contains("\"total\":1", "\"title\":\"Rich\"", "\"sdgs\":[4]");
        assertThat(text("/api/v1/forum/" + SIFTED + "/sessions?size=2&page=2")).contains("\"total\":3", "Later");
        assertThat(browser.get().uri("/api/v1/forum/" + SIFTED + "/sessions?size=0"))
                .hasStatus(400);
        assertThat(browser.get().uri("/api/v1/forum/2001/sessions")).hasStatus(404);
        assertThat(events(text("/forum/" + SIFTED + "/agenda.ics?day=" + SIFTED + "-05-13")))
                .hasSize(1);
        assertThat(events(text("/forum/" + SIFTED + "/agenda.ics?type=nonsense")))
                .isEmpty();
        assertThat(text("/forum/" + SIFTED + "/agenda?type=nonsense&lang=en")).contains("No session matches");
        assertThat(text("/forum/" + SIFTED + "/agenda?view=grid&lang=ar"))
                .contains("<table class=\"agt\"", "Popov Room");
        assertThat(text("/forum/" + SIFTED + "/agenda?now=true&lang=en")).contains(">Rich<", ">Plain<");
    }

    @Test
    void whatDidNotChangeIsToldInOneStatement() {
        agendas.built(UNCHANGED);
        agendas.release(UNCHANGED, "Counted");
        String feed = "/forum/" + UNCHANGED + "/agenda.ics?lang=en";
        String tag =
                String.valueOf(browser.get().uri(feed).exchange().getResponse().getHeader("ETag"));
        assertThat(StatementCounts.least(
                        () -> assertThat(browser.get().uri(feed).header("If-None-Match", tag))
                                .hasStatus(304)))
                .isOne();
    }

    private String text(String address) {
        MvcTestResult result = browser.get().uri(java.net.URI.create(address)).exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }

    private static List<VEvent> events(String text) {
        return Biweekly.parse(text).first().getEvents();
    }

    private static VEvent event(String text, String title) {
        return events(text).stream()
                .filter(event -> event.getSummary().getValue().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
