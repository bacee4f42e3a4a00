package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Several of the staff at one contribution: no two do the same, and nobody loses what they typed. */
@PortalTest
class TwoStaffTests {
    private static final int TOGETHER = 6;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    FateConsultations consultations;

    @Autowired
    JdbcClient sql;

    @Test
    void oneOfManyDecidesAtTheSameMoment() throws Exception {
        String path = consultations.begin(FateConsultations.slug());
        int number = consultations.send(path, people.person("Author"), "Wanted by all", "Words", false);
        String staff = "/admin" + path + "/contributions/" + number + "/fate";
        List<AccountId> editors = IntStream.range(0, TOGETHER)
                .mapToObj(one -> people.holding(Role.EDITOR))
                .toList();
        String version = Owners.version(owners.page(browser, editors.getFirst(), staff));
        var barrier = new CyclicBarrier(TOGETHER);
        List<MvcTestResult> results = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<MvcTestResult>> acts = IntStream.range(0, TOGETHER)
                    .mapToObj(one -> pool.submit(() -> {
                        barrier.await();
                        return decide(editors.get(one), staff, version, "Typed by " + one);
                    }))
                    .toList();
            for (Future<MvcTestResult> act : acts) {
                results.add(act.get());
            }
        }
        List<Integer> codes = results.stream()
                .map(result -> result.getResponse().getStatus())
                .sorted()
                .toList();
        assertThat(codes).containsExactly(302, 409, 409, 409, 409, 409);
        for (int one = 0; one < TOGETHER; one++) {
            if (results.get(one).getResponse().getStatus() == 409) {
                assertThat(Owners.text(results.get(one)))
                        .contains("Typed by " + one, "Somebody changed this meanwhile")
                        .contains("name=\"version\" value=\"" + (Integer.parseInt(version) + 1) + "\"");
            }
        }
        assertThat(sql.sql("SELECT count(*) FROM consultation.fate_event WHERE contribution = ? AND kind = 'REFLECTED'")
                        .param(consultations.contribution(path, number))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatSomebodyHasTakenOthersTakeFirst() {
        String path = consultations.begin(FateConsultations.slug());
        int number = consultations.send(path, people.person("Author"), "Taken", "Words", false);
        String staff = "/admin" + path + "/contributions/" + number;
        AccountId first = people.person("First Of The Staff", new Grant(Role.EDITOR, null));
        AccountId second = people.holding(Role.EDITOR);
        assertThat(owners.post(browser, first, staff + "/assignment", seen(first, staff)))
                .hasRedirectedUrl(staff);
        var refused = decide(second, staff + "/fate", seen(second, staff).get("version"), "Kept words");
        assertThat(refused).hasStatus(409);
        assertThat(Owners.text(refused)).contains("First Of The Staff has taken this contribution", "Kept words");
        assertThat(owners.post(browser, second, staff + "/release", seen(second, staff)))
                .hasStatus(409);
        assertThat(owners.post(browser, second, staff + "/assignment", seen(second, staff)))
                .hasRedirectedUrl(staff);
        assertThat(decide(second, staff + "/fate", seen(second, staff).get("version"), "Kept words"))
                .hasRedirectedUrl(staff);
        assertThat(owners.page(browser, second, "/admin" + path + "/contributions?who=mine"))
                .contains("Taken");
        assertThat(owners.page(browser, first, "/admin" + path + "/contributions?who=mine"))
                .doesNotContain(">Taken<");
    }

    private Map<String, String> seen(AccountId editor, String staff) {
        return Map.of("version", Owners.version(owners.page(browser, editor, staff)));
    }

    private MvcTestResult decide(AccountId editor, String address, String version, String words) {
        return owners.post(
                browser,
                editor,
                address + "?lang=en",
                Map.of("fate", "REFLECTED", "words[2].text", words, "version", version));
    }
}
