package org.wsis.portal.admin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class RecordPageTests {
    @Autowired
    MockMvcTester portal;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anEditorReadsWhoDidWhatToAThing() {
        AccountId author = people.person("Rita <b>Recorder</b>");
        String subject = UUID.randomUUID().toString();
        act(author, subject, "2031-05-01T12:00:00Z");
        act(null, subject, "2031-05-02T12:00:00Z");

        assertThat(portal.get()
                        .uri("/admin/record?subject=test.thing&id=" + subject)
                        .with(people.asEditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Rita &lt;b&gt;Recorder&lt;/b&gt;", "the portal itself", "&lt;value&gt;");
        assertThat(portal.get()
                        .uri("/admin/record?from=2031-05-02&until=2031-05-02&id=" + subject)
                        .with(people.asEditor()))
                .bodyText()
                .contains("the portal itself")
                .doesNotContain("Recorder");
        assertThat(portal.get().uri("/admin/record?by=" + author).with(people.asAdministrator()))
                .bodyText()
                .contains(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=0",
                "?page=999999999999",
                "?page=1000000",
                "?from=tomorrow",
                "?until=-999999999-01-01",
                "?by=me",
                "?act=%27%3B--&subject=%3Cscript%3E",
            })
    void whatCannotBeReadBreaksNothing(String query) {
        assertThat(portal.get().uri("/admin/record" + query).with(people.asEditor()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>%");
    }

    @Test
    void theStartPageLeadsToEverySection() {
        for (String language : new String[] {"ar", "en", "es", "fr", "ru", "zh"}) {
            assertThat(portal.get().uri("/admin").param("lang", language).with(people.asEditor()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("/admin/record")
                    .doesNotContain("??");
        }
    }

    @Test
    void othersReadNothing() {
        assertThat(portal.get().uri("/admin/record").with(people.asStakeholder()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private void act(@org.jspecify.annotations.Nullable AccountId by, String subject, String at) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new AuditedAct(by, Instant.parse(at), "test.done", "test.thing", subject, Map.of("fact", "<value>"))));
    }
}
