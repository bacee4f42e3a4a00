package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.CallingCommunities.Call;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.stocktaking.Owners;

/** Who has a seat, who gives it back, and who is published: always the person, and as staff saw them. */
@PortalTest
class FacilitatorSeatTests {
    private static final int DROPPED = 2450;
    private static final int RETURNED = 2451;
    private static final int PUBLISHED = 2452;
    private static final int TWICE = 2453;
    private static final int NAMED = 2454;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    CallingCommunities calls;

    @Autowired
    JdbcClient sql;

    @Test
    void whoIsNotAmongTheLatestNamesDeclinesForGood() {
        Call call = calls.open(DROPPED);
        String ada = calls.agreeing(call, "Ada of the lake");
        calls.session(ada, true);
        assertThat(open(call.path())).contains("Ada of the lake");
        String bea = calls.putForward(call, "Bea");
        calls.handIn(call, bea);
        assertThat(sql.sql(
                                "SELECT facts ->> 'session' FROM audit.act WHERE act = 'consultation.facilitator.session-taken'"
                                        + " AND facts ->> 'nominee' = ?")
                        .param(calls.candidate(ada))
                        .query(String.class)
                        .single())
                .as("kept in the record")
                .isEqualTo("A session on bridges");
        calls.handIn(call, ada, bea);
        assertThat(open(call.path())).as("not public unasked").doesNotContain("Ada of the lake");
        assertThat(asked(ada)).as("the consent stands").isEqualTo(1);
        calls.handIn(call, bea);
        assertThat(open(calls.link(ada))).contains("named other people", "value=\"DECLINE\"");
        refuse(call, ada);
        assertThat(answer(calls.candidate(ada))).isEqualTo("REFUSED");
        assertThat(calls.kinds(people.email(call.focal())))
                .as("no seat is free by it")
                .doesNotContain("consultation.facilitator.letter.refused");
        assertThat(handIn(call, calls.candidates(ada, bea)))
                .hasStatus(422)
                .bodyText()
                .contains("cannot be chosen any more");
    }

    @Test
    void whoComesBackWithoutHavingAnsweredIsAskedAgain() {
        Call call = calls.open(RETURNED);
        String ada = calls.putForward(call, "Ada");
        String bea = calls.putForward(call, "Bea");
        calls.handIn(call, ada);
        String first = calls.link(ada);
        calls.handIn(call, bea);
        calls.handIn(call, ada, bea);
        assertThat(asked(ada)).isEqualTo(2);
        assertThat(asked(bea)).as("asked, and still there").isEqualTo(1);
        assertThat(calls.link(ada)).isNotEqualTo(first);
        assertThat(open(first)).contains("asks nothing of you");
        assertThat(open(calls.link(ada))).contains("I cover my own travel");
    }

    @Test
    void onlyWhoWasSeenAsReadyIsPublished() {
        Call call = calls.open(PUBLISHED);
        String ada = calls.putForward(call, "Ada of the lake");
        String bea = calls.putForward(call, "Bea of the river");
        calls.handIn(call, ada, bea);
        calls.agree(ada);
        calls.session(ada, false);
        Map<String, String> seen = calls.seen(call);
        calls.agree(bea);
        calls.session(bea, false);
        assertThat(publish(call, seen)).flash().containsEntry("problem", "consultation.facilitator.changed-meanwhile");
        assertThat(open(call.path())).contains("Ada of the lake").doesNotContain("Bea of the river");
        Map<String, String> before = calls.seen(call);
        calls.session(bea, false);
        MvcTestResult changed = publish(call, before);
        assertThat(changed).flash().containsEntry("problem", "consultation.facilitator.changed-meanwhile");
        assertThat((Object[]) changed.getMvcResult().getFlashMap().get("problemWith"))
                .containsExactly("Bea of the river");
        assertThat(open(call.path())).as("another session").doesNotContain("Bea of the river");
        assertThat(publish(call, Map.of("seen", "nonsense"))).flash().containsKey("problem");
        calls.publish(call);
        assertThat(open(call.path())).contains("Ada of the lake", "Bea of the river");
    }

    private MvcTestResult publish(Call call, Map<String, String> seen) {
        AccountId editor = people.holding(Role.EDITOR);
        return owners.post(browser, editor, "/admin" + call.path() + "/publication", seen);
    }

    @Test
    void onePersonHasOneSeatAndRefusesOnce() {
        Call call = calls.open(TWICE);
        String ada = calls.putForward(call, "Ada");
        String first = calls.candidate(ada);
        AccountId other = people.person("Somebody else who knows Ada");
        assertThat(owners.post(browser, other, call.candidates(), CallingCommunities.person("A. of the coast", ada)))
                .hasStatus3xxRedirection();
        String second = sql.sql("SELECT id FROM consultation.candidate WHERE email = ? AND id <> ?::uuid")
                .params(ada, first)
                .query(String.class)
                .single();
        assertThat(handIn(call, first + "," + second)).hasStatus(422).bodyText().contains("chosen twice");
        assertThat(handIn(call, first)).hasStatus3xxRedirection();
        refuse(call, ada);
        assertThat(handIn(call, second)).hasStatus(422).bodyText().contains("cannot be chosen any more");
        assertThat(owners.page(browser, call.focal(), call.names() + "?lang=en"))
                .as("why")
                .contains("A. of the coast")
                .doesNotContain(second)
                .containsSubsequence("Declined", "Declined");
    }

    @Test
    void aRefusalHoldsForTheCandidacyThatTookTheSeat() {
        Call call = calls.open(TWICE + 6);
        String ada = calls.putForward(call, "Ada");
        String first = calls.candidate(ada);
        assertThat(handIn(call, first)).hasStatus3xxRedirection();
        String link = calls.link(ada);
        AccountId other = people.person("Somebody else who knows Ada");
        owners.post(browser, other, call.candidates(), CallingCommunities.person("Ada", ada));
        String second = sql.sql("SELECT id FROM consultation.candidate WHERE email = ? AND id <> ?::uuid")
                .params(ada, first)
                .query(String.class)
                .single();
        assertThat(handIn(call, second)).hasStatus3xxRedirection();
        refuse(call, link);
        assertThat(answer(second)).isEqualTo("REFUSED");
        assertThat(calls.kinds(people.email(call.focal()))).contains("consultation.facilitator.letter.refused");
    }

    @Test
    void whoWasNotHandedInIsNotAskedAndAReceiptHasDayAndHour() {
        Call call = calls.open(NAMED);
        String ada = calls.putForward(call, "Ada");
        String bea = calls.putForward(call, "Bea");
        calls.handIn(call, ada);
        assertThat(WrittenLetters.to(people.email(call.focal())).getFirst().body())
                .containsPattern("Time of the server: \\d{1,2} \\p{L}+ \\d{4}, \\d\\d:\\d\\d Geneva");
        assertThatThrownBy(() -> sql.sql("INSERT INTO consultation.nominee (candidate, process, community, number,"
                                + " version, hash, asked_at, answer) SELECT id, process, community, 1, 0,"
                                + " sha256('x'), now(), 'WAITING' FROM consultation.candidate WHERE email = ?")
                        .param(bea)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private MvcTestResult handIn(Call call, String chosen) {
        String page = owners.page(browser, call.focal(), call.names());
        Map<String, String> fields =
                new HashMap<>(Map.of("how", "By lot", "version", Owners.version(page), "chosen", chosen));
        return owners.post(browser, call.focal(), call.names() + "?lang=en", fields);
    }

    private void refuse(Call call, String emailOrLink) {
        String link = emailOrLink.contains("token=") ? emailOrLink : calls.link(emailOrLink);
        var fields = Map.of("token", link.substring(link.indexOf("token=") + 6), "reply", "DECLINE");
        assertThat(owners.post(browser, people.person("Whoever has the letter"), call.path() + "/consent", fields))
                .flash()
                .containsEntry("done", "consultation.facilitator.consent.declined");
    }

    private long asked(String email) {
        return calls.kinds(email).stream()
                .filter("consultation.facilitator.letter.asked"::equals)
                .count();
    }

    private String answer(String candidate) {
        return sql.sql("SELECT answer FROM consultation.nominee WHERE candidate = ?::uuid")
                .param(candidate)
                .query(String.class)
                .single();
    }

    private String open(String path) {
        var result = browser.get()
                .uri(path + (path.contains("?") ? "&" : "?") + "lang=en")
                .exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }
}
