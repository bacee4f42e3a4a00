package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.EmailAddress;
import org.wsis.account.Members;
import org.wsis.account.PersonalData;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.CallingCommunities.Call;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.web.Languages;

/** Who leads a community and who was put forward in it, when their accounts and addresses change. */
@PortalTest
class FacilitatorFocalPointTests {
    private static final int MOVED = 2465;
    private static final int LEFT = 2466;
    private static final int OWN = 2467;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    CallingCommunities calls;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    List<PersonalData> held;

    @Autowired
    JdbcClient sql;

    @Test
    void anotherAddressOfTheFocalPointAndAnUnrelatedChangeTakeNothingAway() {
        Call call = calls.open(MOVED);
        String old = people.email(call.focal());
        move(call.focal());
        AccountId stranger = people.person("Somebody with the old address", old, Locale.ENGLISH);
        calls.set(MOVED, CallingCommunities.HERE, Map.of("call", "HERE", "seats", "5", "focalEmail", old));
        assertThat(status(call, call.focal())).isEqualTo(200);
        assertThat(status(call, stranger)).isEqualTo(404);
    }

    @Test
    void whoActsByTheAddressAloneStaysTheFocalPoint() {
        Call call = calls.open(MOVED + 3);
        String address = UUID.randomUUID() + "@example.org";
        calls.set(MOVED + 3, CallingCommunities.HERE, Map.of("call", "HERE", "seats", "5", "focalEmail", address));
        AccountId late = people.person("Registered later", address, Locale.ENGLISH);
        calls.handIn(new Call(call.year(), call.path(), late), calls.putForward(call, "Ada"));
        move(late);
        assertThat(status(call, late)).isEqualTo(200);
    }

    @Test
    void nobodyLeadsByTheAddressOfADeletedAccount() {
        Call call = calls.open(LEFT);
        for (boolean known : List.of(true, false)) {
            String address = UUID.randomUUID() + "@example.org";
            AccountId focal = known ? people.person("A focal point", address, Locale.ENGLISH) : null;
            calls.set(LEFT, CallingCommunities.HERE, Map.of("call", "HERE", "seats", "5", "focalEmail", address));
            AccountId leads = focal == null ? people.person("Registered later", address, Locale.ENGLISH) : focal;
            assertThat(status(call, leads)).isEqualTo(200);
            members.delete(leads);
            AccountId next = people.person("Somebody with the address now", address, Locale.ENGLISH);
            assertThat(status(call, next)).as("known " + known).isEqualTo(404);
        }
    }

    @Test
    void whoWasPutForwardByOthersSeesItInTheirDataAndTakesItAlong() {
        Call call = calls.open(OWN);
        String address = calls.putForward(call, "Ada of the lake");
        AccountId ada = people.person("Ada", address, Locale.ENGLISH);
        PersonalData data = held.stream()
                .filter(part -> part.name().equals("facilitator-candidates"))
                .findFirst()
                .orElseThrow();
        assertThat(data.of(ada))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("name", "Ada of the lake")
                        .containsEntry("putForwardByYou", false));
        assertThat(data.of(people.person("A stranger"))).isEmpty();
        move(ada);
        assertThat(data.of(ada)).as("it was their address then").hasSize(1);
        members.delete(ada);
        assertThat(sql.sql("SELECT count(*) FROM consultation.candidate WHERE email = ?")
                        .param(address)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCommunityOfTheArchiveChangesWithoutInventedFacts() {
        String form = "/admin/consultations/forum-2018/facilitators/communities/civil-society";
        AccountId editor = people.holding(Role.EDITOR);
        Map<String, String> fields =
                new HashMap<>(Map.of("number", "3", "version", Owners.version(owners.page(browser, editor, form))));
        for (int number = 0; number < Languages.all().size(); number++) {
            fields.put(
                    "words[" + number + "].title",
                    name(Languages.all().get(number).getLanguage()));
        }
        String before = community();
        assertThat(owners.post(browser, editor, form, fields)).hasStatus3xxRedirection();
        assertThat(community()).isEqualTo(before).contains("WSIS Flash");
        Call call = calls.open(OWN + 3);
        String known = "/admin" + call.path() + "/communities/" + CallingCommunities.HERE;
        fields.put("version", Owners.version(owners.page(browser, editor, known)));
        assertThat(owners.post(browser, editor, known, fields))
                .as("what is known stays known")
                .hasStatus(422);
    }

    private String community() {
        return sql.sql("SELECT concat_ws(' ', seats, call, source) FROM consultation.community"
                        + " WHERE key = 'civil-society' AND source IS NOT NULL")
                .query(String.class)
                .single();
    }

    private String name(String language) {
        return sql.sql(
                        "SELECT w.name FROM consultation.community_words w JOIN consultation.community c USING (process, key)"
                                + " WHERE key = 'civil-society' AND c.source IS NOT NULL AND language = ?")
                .param(language)
                .query(String.class)
                .single();
    }

    private void move(AccountId account) {
        var next = EmailAddress.read(UUID.randomUUID() + "@example.org").orElseThrow();
        transaction.executeWithoutResult(
                status -> assertThat(members.changeAddress(account, next)).isTrue());
    }

    private int status(Call call, AccountId reader) {
        return browser.get()
                .uri(call.names())
                .with(people.as(reader))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
