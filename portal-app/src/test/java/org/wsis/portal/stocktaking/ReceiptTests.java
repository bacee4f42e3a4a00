package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.schedule.clock.DatabaseClock;

/** What a submitter is told about the call: which one an entry belongs to, or when it closed and what follows from that. */
@PortalTest
class ReceiptTests {
    /** 23:00 in Geneva, in winter, before there was any other call. */
    private static final Instant CLOSES = Instant.parse("2003-02-18T22:00:00Z");

    private final String address = UUID.randomUUID() + "@example.org";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    DatabaseClock database;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void end() {
        database.restore();
        StoredEntries.execute(
                "DELETE FROM schedule.phase WHERE process = 'stocktaking' AND edition IN ('2961', '2962')");
        StoredEntries.execute(
                "UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE year = 2003 AND state = 'RECEIVED'");
    }

    @Test
    void theReceiptAndTheLetterSayToWhichCallItBelongs() {
        call("2961", CLOSES.minusSeconds(86_400), CLOSES);
        AccountId owner = people.person("Owner", address, Locale.ENGLISH);
        UUID entry = owners.draft(browser, owner, "In time");
        database.stop(CLOSES.minusMillis(1));
        owners.send(browser, owner, entry);
        String said = "It came while the call for the 2961 edition was open and belongs to that edition.";
        assertThat(receipt(owner, entry)).contains(said);
        assertThat(WrittenLetters.to(address).getFirst().body()).contains(said);
    }

    @Test
    void whatCameTooLateSaysWhenTheCallClosedAndStaysSoAfterACorrection() {
        call("2962", CLOSES.minusSeconds(86_400), CLOSES);
        AccountId owner = people.person("Owner", address, Locale.ENGLISH);
        UUID entry = owners.draft(browser, owner, "Too late");
        database.stop(CLOSES);
        owners.send(browser, owner, entry);
        assertThat(receipt(owner, entry))
                .contains("The call for the 2962 edition closed on 18 February 2003 at 23:00")
                .contains("It counts for the next edition.");
        assertThat(WrittenLetters.to(address).getFirst().body())
                .contains("The call for the 2962 edition closed on 18 February 2003 at 23:00");

        owners.decide(
                browser,
                people.holding(Role.EDITOR),
                entry,
                Map.of("choice", "RETURN", "pins[0].reason", "UNCLEAR", "pins[0].words", "Which?"));
        call("2961", CLOSES.plusSeconds(60), CLOSES.plusSeconds(86_400));
        database.stop(CLOSES.plusSeconds(3600));
        owners.send(browser, owner, entry);
        assertThat(receipt(owner, entry))
                .contains("The call for the 2962 edition closed")
                .doesNotContain("2961");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void itIsSaidInEveryLanguage(String language) {
        call("2962", CLOSES.minusSeconds(86_400), CLOSES);
        AccountId owner = people.person("Owner", address, Locale.of(language));
        UUID entry = owners.draft(browser, owner, "Too late");
        database.stop(CLOSES);
        owners.send(browser, owner, entry);
        assertThat(WrittenLetters.to(address).getFirst().body())
                .contains("2962")
                .doesNotContain("{5}", "The call");
    }

    private String receipt(AccountId owner, UUID entry) {
        return owners.page(browser, owner, "/stocktaking/mine/" + entry + "/receipt?lang=en");
    }

    private void call(String edition, Instant opens, Instant closes) {
        sql.sql("""
                INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author, created_at)
                VALUES (gen_random_uuid(), 0, 'stocktaking', :edition, 'call', 'Call', :opens, :closes, gen_random_uuid(), now())
                ON CONFLICT (process, edition, key) WHERE withdrawn_at IS NULL DO UPDATE SET opens_at = :opens,
                    closes_at = :closes, version = phase.version + 1""")
                .param("edition", edition)
                .param("opens", opens.atOffset(ZoneOffset.UTC))
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .update();
    }
}
