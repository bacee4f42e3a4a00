package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.stocktaking.Owners;

/** What everybody sees of consultations. */
@PortalTest
class ConsultationPagesTests {
    private static final int FEW = 2281;
    private static final int MANY = 20;

    @Autowired
    MockMvcTester browser;

    @Autowired
    HeldConsultations consultations;

    @Autowired
    JdbcClient sql;

    @Test
    void thoseOfTheArchiveArePast() {
        String list = page("/consultations?lang=en");
        String past = list.substring(list.indexOf("id=\"past\""));
        assertThat(past)
                .contains("Open consultation for WSIS Forum 2017", "Open consultation for WSIS Forum 2018")
                .contains("Bridging the digital gender divide");
        assertThat(past.indexOf("Forum 2018")).isLessThan(past.indexOf("Forum 2017"));
    }

    @Test
    void aPostponedDeadlineKeepsWhatWasPlanned() {
        assertThat(page("/consultations/forum-2017?lang=en"))
                .contains("The call for contributions closed on", "1 March 2017")
                .contains("First planned", "20 February 2017")
                .contains("1 September 2016", "12 October 2016", "14 February 2017", "14 March 2017", "10 May 2017")
                .contains("Call with a deadline", "Not in the sources")
                .doesNotContain("Send a contribution");
        assertThat(page("/consultations/forum-2018?lang=en"))
                .as("whom the source invites")
                .contains("Send a contribution</span>: <span>everybody")
                .doesNotContain("Ask for a workshop");
    }

    @Test
    void whatTheSourcesDoNotSayIsNotInvented() {
        assertThat(page("/consultations/digital-gender-divide-2017?lang=en"))
                .contains("23 December 2017", "22 January 2018")
                .contains("Not in the sources")
                .doesNotContain("Send a contribution");
        assertThat(page("/consultations/digital-gender-divide-2017?lang=fr"))
                .contains("Réduire la fracture numérique", "Absent des sources");
    }

    @Test
    void aMeetingHasAPageWithItsHours() {
        String opening = meeting("forum-2018", "opening");
        assertThat(page("/consultations/forum-2018?lang=en")).contains("Room H", opening);
        assertThat(page(opening + "?lang=en"))
                .contains("19 September 2017, 17:00 Geneva", "19 September 2017, 18:00 Geneva")
                .contains("In the room and remote", "Room H", "Not in the sources");
        String first = meeting("forum-2018", "first-meeting");
        assertThat(page(first + "?lang=en")).contains("20 December 2017").doesNotContain("Begins</dt>", "Ends</dt>");
        assertThat(browser.get().uri(opening.replace("forum-2018", "forum-2017")))
                .hasStatus(404);
    }

    @Test
    void reviewsOfRegionsStandUnderTheirConsultation() {
        assertThat(page("/consultations/forum-2017?lang=en")).contains("Bangkok", "Almaty", "Regional review");
        String bangkok = review("Bangkok");
        assertThat(page(bangkok + "?lang=en"))
                .contains("4 October 2016", "Economic and Social Commission for Asia and the Pacific", "Thailand")
                .contains("Source");
        assertThat(page(bangkok + "?lang=ru")).contains("Таиланд", "В источниках не указано");
        assertThat(browser.get().uri("/consultations/forum-2017/reviews/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void allOfItIsThereInSixLanguages() {
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            for (String path : List.of(
                    "/consultations",
                    "/consultations/forum-2018",
                    meeting("forum-2018", "opening"),
                    review("Almaty"))) {
                assertThat(page(path + "?lang=" + language)).as(path).doesNotContain("??");
            }
        }
        assertThat(browser.get().uri("/consultations/forum-1999")).hasStatus(404);
    }

    @Test
    void aConsultationWithManyReviewsAsksNoMoreThanOneWithOne() {
        String path = consultations.forum(FEW);
        consultations.review(path);
        long one = statements(path);
        long inList = statements("/consultations");
        for (int number = 1; number < MANY; number++) {
            consultations.review(path);
            add(FEW, "many-" + number);
        }
        consultations.forum(2284);
        consultations.forum(2285);
        assertThat(page(path)).contains("many-" + (MANY - 1));
        assertThat(statements(path)).isEqualTo(one);
        assertThat(statements("/consultations")).isEqualTo(inList);
    }

    /** A phase with a meeting. */
    private void add(int year, String key) {
        sql.sql("INSERT INTO schedule.phase (id, version, process, edition, key, title, author, created_at)"
                        + " VALUES (gen_random_uuid(), 0, 'ocp', ?, ?, ?, gen_random_uuid(), now())")
                .params(String.valueOf(year), key, key)
                .update();
        UUID id = consultations.id("forum-" + year);
        sql.sql("INSERT INTO consultation.phase (process, key, version, kind) VALUES (?, ?, 1, 'MEETING')")
                .params(id, key)
                .update();
        sql.sql("INSERT INTO consultation.meeting (id, version, process, phase, place)"
                        + " VALUES (gen_random_uuid(), 0, ?, ?, 'Geneva')")
                .params(id, key)
                .update();
    }

    private long statements(String path) {
        return StatementCounts.least(() -> assertThat(browser.get().uri(path)).hasStatusOk());
    }

    private String meeting(String slug, String phase) {
        return sql.sql("SELECT '/consultations/' || p.slug || '/meetings/' || m.id FROM consultation.meeting m"
                        + " JOIN consultation.process p ON p.id = m.process WHERE p.slug = ? AND m.phase = ?")
                .params(slug, phase)
                .query(String.class)
                .single();
    }

    private String review(String place) {
        return sql.sql("SELECT '/consultations/forum-2017/reviews/' || id FROM consultation.review WHERE place = ?")
                .param(place)
                .query(String.class)
                .single();
    }

    private String page(String path) {
        var result = browser.get().uri(path).exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }
}
