package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.browser.Chromium;
import org.wsis.portal.browser.HouseRules;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.mailbox.WrittenLetters.Letter;

/** Several people write one entry. */
@PortalTest
class AuthorTests {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String email = "colleague-" + mark + "@example.org";
    private final String ownerEmail = "owner-" + mark + "@example.org";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Members members;

    @Autowired
    JdbcClient sql;

    private AccountId owner;
    private AccountId colleague;
    private UUID entry;
    private String mine;

    @BeforeEach
    void aDraftAndAColleague() {
        owner = people.person("Owner " + mark, ownerEmail, Locale.ENGLISH);
        colleague = people.person("Colleague " + mark, email, Locale.FRENCH);
        entry = owners.draft(browser, owner, "Written by several " + mark);
        mine = "/stocktaking/mine/" + entry;
    }

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterEach
    void nothingWaits() {
        sql.sql(
                        "UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE title LIKE ? AND state IN ('RECEIVED', 'IN_REVIEW')")
                .param("%" + mark)
                .update();
    }

    @Test
    void whoAcceptsWritesSendsAndSeesTheFate() {
        assertThat(browser.get().uri(mine).with(people.as(colleague))).hasStatus(404);
        String invitation = invite(email.toUpperCase(Locale.ROOT));
        assertThat(browser.get().uri(mine).with(people.as(colleague)))
                .as("not before it is accepted")
                .hasStatus(404);
        assertThat(owners.page(browser, colleague, invitation)).contains("Written by several " + mark, "Owner " + mark);

        accept(colleague, invitation);

        assertThat(owners.page(browser, colleague, "/stocktaking/mine"))
                .contains("Written by several " + mark, "Co-author");
        owners.save(browser, colleague, entry, "activity", activity("Changed together " + mark));
        assertThat(owners.page(browser, owner, mine)).contains("Changed together " + mark);
        assertThat(owners.send(browser, colleague, entry)).hasRedirectedUrl(mine + "/receipt");
        assertThat(owners.page(browser, owner, mine)).contains("Received", "Colleague " + mark);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.page(browser, editor, "/admin/stocktaking/entries/" + entry))
                .as("staff see who wrote")
                .contains("Owner " + mark, "Colleague " + mark);
        owners.decide(browser, editor, entry, Map.of("choice", "PUBLISH"));
        assertThat(WrittenLetters.to(email).getFirst().kind()).isEqualTo("stocktaking.letter.published");
        assertThat(WrittenLetters.to(ownerEmail).getFirst().kind()).isEqualTo("stocktaking.letter.published");
        UUID revision = owners.revision(browser, colleague, entry);
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + revision))
                .contains("Change of a published entry");
        assertThat(owners.post(browser, colleague, "/stocktaking/mine/" + revision + "/withdrawal", Map.of()))
                .as("a change, not the entry")
                .hasStatus3xxRedirection();
    }

    @Test
    void readersNeverSeeWhoWrites() {
        accept(colleague, invite(email));
        owners.send(browser, owner, entry);
        owners.decide(browser, people.holding(Role.EDITOR), entry, Map.of("choice", "PUBLISH"));
        for (String page : List.of(
                "/stocktaking/entries/" + entry,
                "/stocktaking/entries/" + entry + "/history",
                "/api/v1/stocktaking/entries/" + entry,
                "/stocktaking/export.json?q=" + mark,
                "/stocktaking/feed.atom?q=" + mark)) {
            assertThat(browser.get().uri(page))
                    .hasStatusOk()
                    .bodyText()
                    .as(page)
                    .contains("Written by several")
                    .doesNotContain("Colleague " + mark, "Owner " + mark, email, ownerEmail);
        }
    }

    @Test
    void whoWritesAlongNeitherWithdrawsNorInvitesNorRemoves() {
        accept(colleague, invite(email));
        String removal = mine + "/authors/" + author(email) + "/removal";

        assertThat(owners.page(browser, colleague, mine)).doesNotContain(mine + "/withdrawal");
        assertThat(owners.page(browser, colleague, mine + "/authors"))
                .contains("Leave")
                .doesNotContain("/removal", "/ownership", email);
        assertThat(browser.get().uri(mine + "/withdrawal").with(people.as(colleague)))
                .hasStatus(404);
        assertThat(owners.post(browser, colleague, mine + "/withdrawal", Map.of()))
                .hasStatus(404);
        assertThat(owners.post(browser, colleague, mine + "/authors", Map.of("email", "x@example.org")))
                .hasStatus(404);
        assertThat(owners.post(browser, colleague, removal, Map.of())).hasStatus(404);
    }

    @Test
    void nothingTellsWhetherAnAddressHasAnAccount() {
        String nobody = "nobody-" + mark + "@example.org";
        for (String address : List.of(email, nobody)) {
            assertThat(owners.post(browser, owner, mine + "/authors", Map.of("email", address)))
                    .hasRedirectedUrl(mine + "/authors")
                    .flash()
                    .containsEntry("done", "stocktaking.author.invited");
        }
        assertThat(owners.page(browser, owner, mine + "/authors"))
                .contains(email, nobody)
                .doesNotContain("Colleague " + mark);
        for (String address : List.of(email, nobody)) {
            Letter letter = WrittenLetters.to(address).getFirst();
            assertThat(letter.kind()).isEqualTo("stocktaking.author.letter.invited");
            assertThat(letter.body()).contains("Owner " + mark).doesNotContain("Written by several");
        }
    }

    @Test
    void aLinkIsAnsweredOnceAndBySomebodyWhoIsSignedIn() {
        String invitation = invite("elsewhere-" + mark + "@example.org");
        assertThat(browser.get().uri(invitation)).hasStatus3xxRedirection();
        assertThat(browser.post().uri(invitation).param("reply", "ACCEPT").with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(browser.get().uri(mine).with(people.as(colleague))).hasStatus(404);

        accept(colleague, invitation);

        AccountId other = people.person("Somebody else " + mark);
        assertThat(owners.page(browser, other, invitation)).contains("not open any more");
        answer(other, invitation, "ACCEPT");
        assertThat(browser.get().uri(mine).with(people.as(other))).hasStatus(404);
        assertThat(owners.page(browser, owner, mine + "/authors"))
                .as("the owner sees who accepted")
                .contains("Colleague " + mark);
    }

    @Test
    void aLinkThatIsOverOrTakenBackOrRefusedOpensNothing() {
        String late = invite(email);
        sql.sql("UPDATE stocktaking.author SET expires_at = now() - interval '1 day' WHERE entry = ?")
                .param(entry)
                .update();
        answer(colleague, late, "ACCEPT");
        assertThat(browser.get().uri(mine).with(people.as(colleague))).hasStatus(404);

        String again = invite(email);
        assertThat(owners.post(browser, owner, mine + "/authors/" + author(email) + "/removal", Map.of()))
                .hasRedirectedUrl(mine + "/authors");
        answer(colleague, again, "ACCEPT");
        assertThat(browser.get().uri(mine).with(people.as(colleague))).hasStatus(404);

        String refused = invite(email);
        answer(colleague, refused, "REFUSE");
        answer(colleague, refused, "ACCEPT");
        assertThat(browser.get().uri(mine).with(people.as(colleague))).hasStatus(404);
    }

    @Test
    void whoIsRemovedOrLeavesSeesNothingAnyMore() {
        accept(colleague, invite(email));
        assertThat(owners.post(browser, owner, mine + "/authors/" + author(email) + "/removal", Map.of()))
                .hasRedirectedUrl(mine + "/authors");
        assertThat(browser.get().uri(mine).with(people.as(colleague))).hasStatus(404);

        accept(colleague, invite(email));
        assertThat(owners.post(browser, colleague, mine + "/authors/departure", Map.of()))
                .hasRedirectedUrl("/stocktaking/mine");
        assertThat(browser.get().uri(mine).with(people.as(colleague))).hasStatus(404);
        assertThat(owners.post(browser, owner, mine + "/authors/departure", Map.of()))
                .as("an owner hands over or withdraws")
                .hasStatus(404);
    }

    @Test
    void theOwnerHandsOverToACoAuthorAndStaysOne() {
        owners.send(browser, owner, entry);
        owners.decide(browser, people.holding(Role.EDITOR), entry, Map.of("choice", "PUBLISH"));
        accept(colleague, invite(email));
        UUID revision = owners.revision(browser, owner, entry);
        String ownership = mine + "/authors/" + author(email) + "/ownership";
        assertThat(owners.page(browser, owner, ownership)).contains("Colleague " + mark);

        assertThat(owners.post(browser, owner, ownership, Map.of())).hasRedirectedUrl(mine + "/authors");

        assertThat(WrittenLetters.to(email).getFirst().kind()).isEqualTo("stocktaking.author.letter.entrusted");
        assertThat(owners.page(browser, owner, mine)).contains("Co-author").doesNotContain(mine + "/withdrawal");
        assertThat(owners.page(browser, colleague, mine)).contains(mine + "/withdrawal");
        assertThat(owners.page(browser, colleague, "/stocktaking/mine/" + revision))
                .contains("Change of a published entry");
        assertThat(owners.post(browser, owner, ownership, Map.of())).hasStatus(404);
        assertThat(owners.page(browser, people.holding(Role.EDITOR), "/admin/stocktaking/entries/" + entry))
                .contains("Handed over to a co-author", "Writes along from now on");
    }

    @Test
    void staffWhoWriteAlongDoNotDecide() {
        String address = "editor-" + mark + "@example.org";
        AccountId editor = people.person("Editor " + mark, address, Locale.ENGLISH, new Grant(Role.EDITOR, null));
        accept(editor, invite(address));
        owners.send(browser, owner, entry);
        String admin = "/admin/stocktaking/entries/" + entry;

        assertThat(owners.page(browser, editor, admin)).doesNotContain("name=\"choice\"");
        assertThat(owners.post(browser, editor, admin + "/decision", Map.of("version", "1", "choice", "PUBLISH")))
                .hasStatus(403);
    }

    @Test
    void withTheOwnersAccountTheEntryGoesToACoAuthor() {
        accept(colleague, invite(email));
        UUID alone = owners.draft(browser, owner, "Written alone " + mark);

        members.delete(owner);

        assertThat(owners.page(browser, colleague, mine)).contains(mine + "/withdrawal");
        assertThat(WrittenLetters.to(email).getFirst().kind()).isEqualTo("stocktaking.author.letter.entrusted");
        assertThat(sql.sql("SELECT count(*) FROM stocktaking.entry WHERE id = ? AND contact_email IS NOT NULL")
                        .param(entry)
                        .query(Long.class)
                        .single())
                .as("the person to ask was the choice of the former owner")
                .isZero();
        assertThat(sql.sql("SELECT count(*) FROM stocktaking.entry WHERE id = ?")
                        .param(alone)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void withACoAuthorsAccountGoesTheirPart() {
        accept(colleague, invite(email));

        members.delete(colleague);

        assertThat(sql.sql("SELECT count(*) FROM stocktaking.author WHERE entry = ?")
                        .param(entry)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(owners.page(browser, owner, mine)).contains("Written by several " + mark);
    }

    @Test
    void anAddressIsInvitedOnceAndNotTheOwners() {
        invite(email);
        for (String address : List.of(email, ownerEmail)) {
            assertThat(owners.post(browser, owner, mine + "/authors", Map.of("email", address)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("This address is invited already, or it is your own", address);
        }
        assertThat(owners.post(browser, owner, mine + "/authors", Map.of("email", "no address")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter an e-mail address", "no address");
    }

    @Test
    void itsPagesKeepTheHouseRules() {
        accept(colleague, invite(email));
        invite("waits-" + mark + "@example.org");
        String ownership = mine + "/authors/" + author(email) + "/ownership";
        try (BrowserContext context = Chromium.browser().newContext()) {
            context.addCookies(List.of(new Cookie("session", people.cookie(owner))
                    .setDomain("127.0.0.1")
                    .setPath("/")));
            Page page = HouseRules.page(context);
            for (String path : List.of(mine + "/authors", ownership)) {
                HouseRules.check(page, "http://127.0.0.1:" + port + path, "en");
                HouseRules.check(page, "http://127.0.0.1:" + port + path, "ar");
            }
        }
    }

    private static Map<String, String> activity(String title) {
        return Map.of("title", title, "kind", "PROJECT", "language", "en");
    }

    private String invite(String address) {
        assertThat(owners.post(browser, owner, mine + "/authors", Map.of("email", address)))
                .hasRedirectedUrl(mine + "/authors");
        return String.valueOf(WrittenLetters.to(address).getFirst().path());
    }

    private UUID author(String address) {
        return sql.sql("SELECT id FROM stocktaking.author WHERE entry = ? AND email = ?")
                .params(entry, address)
                .query(UUID.class)
                .single();
    }

    private void accept(AccountId person, String invitation) {
        assertThat(answer(person, invitation, "ACCEPT")).hasRedirectedUrl(mine);
    }

    private MvcTestResult answer(AccountId person, String invitation, String reply) {
        String token = invitation.replaceFirst(".*token=", "");
        return owners.post(browser, person, "/stocktaking/invitation", Map.of("token", token, "reply", reply));
    }
}
