package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.schedule.Following;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Reach;

/** Who is told when the dates of the stocktaking call change. */
@PortalTest
class CallAudienceTests {
    private static final String AMENDED = "schedule.letter.amended";

    private final String mark = UUID.randomUUID().toString();

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Planning planning;

    @Autowired
    Following following;

    @Autowired
    JdbcClient sql;

    private AccountId staff;
    private String edition;

    @BeforeEach
    void anEdition() {
        staff = people.holding(Role.ADMINISTRATOR);
        edition = "t-" + mark.substring(0, 8);
    }

    @Test
    void ownersOfDraftsAndOfEntriesInTheCallAreToldOnceEach() {
        AccountId drafter = person("drafter");
        AccountId both = person("both");
        AccountId sender = person("sender");
        AccountId declined = person("declined");
        AccountId elsewhere = person("elsewhere");
        owners.draft(browser, drafter, "Unsent");
        owners.draft(browser, both, "Unsent, too");
        following.follow(both, "stocktaking");
        entry(both, "RECEIVED", edition);
        entry(sender, "PUBLISHED", edition);
        entry(declined, "DECLINED", edition);
        entry(elsewhere, "PUBLISHED", "t-other");
        PhaseId call = changed("call", LocalDate.of(2035, 3, 31));

        Reach reach = planning.reach(planning.record(call).orElseThrow().phase());
        assertThat(reach.parts())
                .extracting(Reach.Part::key)
                .containsExactlyInAnyOrder(
                        "stocktaking.told.drafts", "stocktaking.told.entries", "schedule.audience.followers");
        assertThat(reach.parts()).contains(new Reach.Part("stocktaking.told.entries", 2));
        planning.tell(call, 1, staff);

        assertThat(told("drafter")).isOne();
        assertThat(told("both")).isOne();
        assertThat(told("sender")).isOne();
        assertThat(told("declined")).isZero();
        assertThat(told("elsewhere")).isZero();
        following.stop(both, "stocktaking");
    }

    @Test
    void aCallThatIsOverAndOtherPhasesConcernNobody() {
        owners.draft(browser, person("drafter"), "Unsent");
        PhaseId over = changed("call", LocalDate.of(2015, 3, 31));
        PhaseId report = changed("report", LocalDate.of(2035, 3, 31));
        for (PhaseId phase : new PhaseId[] {over, report}) {
            assertThat(planning.reach(planning.record(phase).orElseThrow().phase())
                            .parts())
                    .noneMatch(part -> part.key().startsWith("stocktaking."));
        }
    }

    private PhaseId changed(String key, LocalDate end) {
        PhaseId phase = planning.create(new NewPhase("stocktaking", edition, key, null, "A test", until(end)), staff)
                .orElseThrow();
        planning.amend(phase, 0, until(end.plusDays(7)), "More time", staff);
        return phase;
    }

    private AccountId person(String name) {
        return people.person(name, name + "@" + mark + ".example", Locale.ENGLISH);
    }

    private long told(String name) {
        return WrittenLetters.to(name + "@" + mark + ".example").stream()
                .filter(letter -> letter.kind().equals(AMENDED))
                .count();
    }

    private void entry(AccountId owner, String state, String call) {
        UUID id = owners.draft(browser, owner, "In the call");
        owners.send(browser, owner, id);
        sql.sql("UPDATE stocktaking.entry SET edition = ?, state = ?, published_at = now() WHERE id = ?")
                .params(call, state, id)
                .update();
    }

    private static PhaseDates until(LocalDate end) {
        return PhaseDates.announced(end.minusDays(60), end, null, null);
    }
}
