package org.wsis.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.forum.registration.DecisionDesk;
import org.wsis.forum.registration.RegistrationDesk;
import org.wsis.forum.registration.RegistrationView;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Staff check people in; nobody counts twice. */
@PortalTest
class CheckinTests {
    private static final int YEAR = 2950;
    private static final int RACED = 2951;
    private static final int REFUSED = 2952;
    private static final int TOGETHER = 8;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RegisteredPeople registered;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    DecisionDesk decisions;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient sql;

    @Test
    void aBadgeIsReadOnceADay() {
        registered.open(YEAR, false, null);
        AccountId editor = people.holding(Role.EDITOR);
        RegistrationView one = on(YEAR, "Ina Here");
        String typed = one.code().substring(0, 5).toLowerCase(Locale.ROOT) + " "
                + one.code().substring(5);
        assertThat(said(editor, YEAR, typed)).contains("Welcome: Ina Here, Institute of Registrations");
        assertThat(said(editor, YEAR, one.code())).contains("Already here since");
        assertThat(owners.page(browser, editor, path(YEAR) + "?lang=en")).contains("Seen today: 1");
        Instant yesterday = Instant.now().minus(Duration.ofHours(24));
        assertThat(kept(editor, YEAR, one.code(), yesterday)).contains("\"here\":true", "Welcome: Ina Here");
        assertThat(kept(editor, YEAR, one.code(), yesterday)).contains("Already here since");
        assertThat(kept(editor, YEAR, one.code(), Instant.now().plus(Duration.ofDays(3))))
                .as("a clock that is wrong counts as now")
                .contains("Already here since");
        assertThat(kept(editor, YEAR, one.code(), Instant.now().minus(Duration.ofDays(300))))
                .contains("Already here since");
        assertThat(checkins(one)).isEqualTo(2);
        assertThat(owners.post(browser, people.person("Nobody"), path(YEAR), Map.of("code", one.code())))
                .hasStatus(403);
    }

    @Test
    void readAtOnceByManyDevicesItCountsOnce() throws Exception {
        registered.open(RACED, false, null);
        AccountId editor = people.holding(Role.EDITOR);
        RegistrationView one = on(RACED, "Run Twice");
        Instant at = Instant.now().minusSeconds(1);
        var barrier = new CyclicBarrier(TOGETHER);
        try (var pool = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<String>> answers = IntStream.range(0, TOGETHER)
                    .mapToObj(device -> pool.submit(() -> {
                        barrier.await();
                        return kept(editor, RACED, one.code(), at);
                    }))
                    .toList();
            int welcomes = 0;
            for (Future<String> answer : answers) {
                welcomes += answer.get().contains("Welcome") ? 1 : 0;
            }
            assertThat(welcomes).isEqualTo(1);
        }
        assertThat(checkins(one)).isEqualTo(1);
    }

    @Test
    void whoMayNotComeInIsRefusedWithWords() {
        registered.open(REFUSED, true, null);
        AccountId editor = people.holding(Role.EDITOR);
        AccountId person = people.person("May Not");
        RegistrationView one = registered.register(REFUSED, person, "May Not", Attendance.ON_SITE, false);
        assertThat(said(editor, REFUSED, one.code())).contains("Not approved yet: May Not");
        decisions.decline(REFUSED, one.id(), one.version(), "No", editor);
        assertThat(said(editor, REFUSED, one.code())).contains("The registration was declined: May Not");
        RegistrationView declined = decisions.find(REFUSED, one.id()).orElseThrow();
        decisions.approve(REFUSED, one.id(), declined.version(), null, editor);
        desk.cancel(REFUSED, person);
        assertThat(said(editor, REFUSED, one.code())).contains("The registration was cancelled.");
        assertThat(said(editor, REFUSED, "0123456789ABCDEFGHJK")).contains("No badge of this edition has this code.");
        registered.open(REFUSED + 1, false, null);
        assertThat(said(editor, REFUSED + 1, one.code())).contains("No badge of this edition has this code.");
        RegistrationView remote =
                registered.register(REFUSED, people.person("Afar"), "Far Away", Attendance.REMOTE, false);
        assertThat(said(editor, REFUSED, remote.code())).contains("Registered to take part remotely: Far Away");
        assertThat(checkins(one) + checkins(remote)).isZero();
    }

    private RegistrationView on(int year, String name) {
        return registered.register(year, people.person(name), name, Attendance.ON_SITE, false);
    }

    private String said(AccountId editor, int year, String code) {
        var answer = owners.post(browser, editor, path(year) + "?lang=en", Map.of("code", code));
        if (answer.getResponse().getStatus() == 422) {
            assertThat(Owners.text(answer)).as("what was typed is kept").contains("value=\"" + code + "\"");
            return Owners.text(answer);
        }
        assertThat(answer).hasRedirectedUrl(path(year));
        var flash = answer.getMvcResult().getFlashMap();
        return messages.getMessage(String.valueOf(flash.get("done")), (Object[]) flash.get("doneWith"), Locale.ENGLISH);
    }

    private String kept(AccountId editor, int year, String code, Instant at) {
        var answer = owners.post(
                browser,
                editor,
                path(year) + "?lang=en",
                Map.of("code", code, "at", String.valueOf(at.toEpochMilli())));
        assertThat(answer).hasStatusOk();
        return Owners.text(answer);
    }

    private long checkins(RegistrationView one) {
        return sql.sql("SELECT count(*) FROM forum.checkin WHERE registration = ?")
                .param(one.id())
                .query(Long.class)
                .single();
    }

    private static String path(int year) {
        return "/admin/forum/" + year + "/registrations/check-in";
    }
}
