package org.wsis.portal.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.wsis.portal.browser.Chromium;
import org.wsis.portal.browser.HouseRules;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.nodes.Visitor.Answer;

/**
 * Two packaged portals in processes of their own on one database, one OpenSearch and one folder of files, behind Caddy, from their first start at the same moment to
 * their ends by {@code kill -9}. The tests are one story, because every start of a portal takes seconds. What the portals
 * said is kept in {@code target/nodes…}. Runs in the profile {@code cluster} only.
 */
@Tag("cluster")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodesTests {
    private static final String ADMINISTRATOR = "first.administrator@nodes.example";
    private static final String PASSWORD = "eleven quiet lanterns over Geneva";
    private static final int LETTERS = 300;
    /** Longer than anything takes on a busy machine. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Map<String, String> SETTINGS = new HashMap<>();
    private static Path folder;
    private static Rows rows;
    private static Node north;
    private static Node south;
    private static Node proxy;
    private static SearchNode search;

    @BeforeAll
    static void twoPortalsStartAtTheSameMomentOnAnEmptyDatabase() throws IOException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "nodes");
        MAIL.start();
        search = SearchNode.start(folder);
        String database = TestDatabase.another("portal_nodes");
        rows = new Rows(database);
        SETTINGS.putAll(TestDatabase.settings(database));
        SETTINGS.put("PORTAL_SECRET_KEY", "dGVzdHMgb25seSwgMzIgYnl0ZXMgb2Ygbm8gdXNlISE=");
        SETTINGS.put("PORTAL_STAFF_SECOND_FACTOR", "optional");
        SETTINGS.put("PORTAL_FILES_DIRECTORY", folder.resolve("files").toString());
        SETTINGS.put("PORTAL_MAIL_HOST", "127.0.0.1");
        SETTINGS.put("PORTAL_MAIL_PORT", Integer.toString(MAIL.getSmtp().getPort()));
        SETTINGS.put("PORTAL_MAIL_TLS", "none");
        SETTINGS.put("PORTAL_SEARCH_URL", search.address());
        SETTINGS.put("PORTAL_TRUSTED_PROXIES", "127\\.0\\.0\\.1");
        north = Node.start("north", folder, SETTINGS);
        south = Node.start("south", folder, SETTINGS);
        north.ready();
        south.ready();
        proxy = Proxy.start(folder, List.of(north, south));
    }

    @AfterAll
    static void nothingIsLeftRunning() {
        Stream.of(proxy, north, south).filter(Objects::nonNull).forEach(Node::close);
        if (search != null) {
            search.close();
        }
        MAIL.stop();
    }

    @Test
    @Order(1)
    void bothHaveMigratedAndLoadedEverythingOnce() throws Exception {
        assertThat(rows.count("SELECT count(*) FROM flyway_schema_history WHERE NOT success"))
                .isZero();
        assertThat(rows.count("SELECT count(*) FROM imports.run"))
                .as("own imports")
                .isEqualTo(1);
        within(LONG).until(() -> rows.count("SELECT count(*) FROM imports.run WHERE state = 'DONE'") == 1);
        assertThat(rows.count("SELECT count(*) FROM prizes.prize_record")).isEqualTo(75);
        assertThat(rows.count("SELECT count(*) FROM process.publication"))
                .isEqualTo(rows.count("SELECT rows FROM reference.loaded_content WHERE name = 'publications'"));
        for (Node node : List.of(north, south)) {
            assertThat(node.log().lines().filter(line -> line.contains(" ERROR ") || line.contains("Exception")))
                    .as(node.name())
                    .isEmpty();
        }
    }

    @Test
    @Order(2)
    void thePrintedLinkMakesTheFirstAdministratorOnce() throws Exception {
        String link = north.printedLink();
        var operator = new Visitor();
        assertThat(operator.get(north, link.replaceFirst("token=.{4}", "token=ABCD"))
                        .status())
                .isEqualTo(404);
        assertThat(operator.get(north, "/setup").status()).isEqualTo(404);
        assertThat(operator.get(south, link).status())
                .as("each start has a link of its own")
                .isEqualTo(404);
        assertThat(operator.get(north, link).status()).isEqualTo(200);
        for (String language : List.of("en", "ar")) {
            try (BrowserContext browser = Chromium.browser().newContext()) {
                HouseRules.check(HouseRules.page(browser), north.address(link).toString(), language);
            }
        }
        String token = link.replaceFirst(".*token=", "");
        assertThat(operator.post(north, "/setup", setup(token, "too short")).body())
                .contains("at least 12 characters");
        assertThat(operator.post(north, "/setup", setup(token, "password1234567"))
                        .body())
                .contains("easy to guess");
        assertThat(rows.count("SELECT count(*) FROM account.account")).isZero();

        Answer made = operator.post(north, "/setup", setup(token, PASSWORD));
        assertThat(made.status() + made.location()).isEqualTo("302" + north.address("/login"));

        assertThat(operator.get(north, link).status()).isEqualTo(404);
        assertThat(operator.get(south, south.printedLink()).status()).isEqualTo(404);
        assertThat(operator.post(north, "/setup", setup(token, PASSWORD)).status())
                .isEqualTo(404);
        assertThat(rows.count("SELECT count(*) FROM account.role_grant WHERE role = 'ADMINISTRATOR'"))
                .isEqualTo(1);
        var administrator = new Visitor().signIn(north, ADMINISTRATOR, PASSWORD);
        assertThat(administrator.get(north, "/admin/accounts").status()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void whoSignsInOnOneNodeIsKnownToTheOtherAndSignsOutOfBoth() throws Exception {
        var person = new Visitor().signIn(north, ADMINISTRATOR, PASSWORD);
        assertThat(person.get(south, "/admin").status()).isEqualTo(200);

        assertThat(person.post(south, "/logout", Map.of()).status()).isEqualTo(302);

        assertThat(person.get(north, "/account").location()).endsWith("/login");
    }

    @Test
    @Order(4)
    void whatOneNodePublishesTheOtherFindsWithItsFile() throws Exception {
        UUID id = UUID.randomUUID();
        String word = "Zanzibulletin" + id.toString().substring(0, 8);
        var owner = new Visitor().signIn(proxy, person("owner"), PASSWORD);
        Entering.write(owner, proxy, id, "Weather " + word);
        String files = "/stocktaking/submit/" + id + "/files";
        owner.get(proxy, files);
        assertThat(owner.upload(
                                proxy,
                                files + "/documents",
                                Map.of(),
                                "document",
                                "figures.csv",
                                "year,rain\n2026,812\n")
                        .status())
                .isEqualTo(302);
        assertThat(Entering.send(owner, proxy, id).location()).endsWith("/receipt");
        publish(id);

        var reader = new Visitor();
        for (Node node : List.of(north, south, proxy)) {
            within(Duration.ofSeconds(10))
                    .until(() ->
                            reader.get(node, "/stocktaking?q=" + word).body().contains("Weather " + word));
            Matcher file = Pattern.compile("/stocktaking/entries/" + id + "/files/[0-9a-f-]+")
                    .matcher(reader.get(node, "/stocktaking/entries/" + id).body());
            assertThat(file.find()).as(node.name()).isTrue();
            assertThat(reader.get(node, file.group()).body()).as(node.name()).contains("2026,812");
        }
    }

    private static void publish(UUID id) throws Exception {
        var editor = new Visitor().signIn(north, ADMINISTRATOR, PASSWORD);
        String review = "/admin/stocktaking/entries/" + id;
        String version =
                editor.get(north, review).body().replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        assertThat(editor.post(north, review + "/decision", Map.of("version", version, "choice", "PUBLISH"))
                        .location())
                .endsWith("/admin/queue");
    }

    /** The index of both is the same, and has what the register has. */
    @Test
    @Order(7)
    void nothingHasDriftedAfterAllThat() throws Exception {
        within(LONG).until(() -> rows.count("SELECT count(*) FROM search.outbox_event") == 0);
        var editor = new Visitor().signIn(north, ADMINISTRATOR, PASSWORD);
        String index =
                editor.get(north, "/admin/search").body().replaceFirst("(?s).*/admin/search/([^/]+)/checks.*", "$1");
        editor.post(north, "/admin/search/" + index + "/checks", Map.of());
        within(LONG).until(() -> rows.count("SELECT count(*) FROM search.drift_check") > 0);
        assertThat(rows.count("SELECT missing + stale FROM search.drift_check ORDER BY at DESC LIMIT 1"))
                .isZero();
    }

    @Test
    @Order(8)
    void whoIsSignedInStaysSoWhenANodeIsKilledBehindTheProxy() throws Exception {
        south.close();
        south = Node.start("south", folder, SETTINGS).ready();
        proxy.close();
        proxy = Proxy.start(folder, List.of(north, south));
        var person = new Visitor().signIn(proxy, person("patient"), PASSWORD);
        assertThat(person.get(proxy, "/account").status()).isEqualTo(200);
        assertThat(person.get(proxy, "/mailbox").status())
                .as("nothing of the inside")
                .isEqualTo(404);

        north.kill();

        for (int look = 0; look < 10; look++) {
            assertThat(person.get(proxy, "/account").status()).isEqualTo(200);
        }
        assertThat(person.get(proxy, "/stocktaking?q=Weather").body()).contains("Zanzibulletin");
    }

    @Test
    @Order(5)
    void aLetterIsSentOnceThoughTwoPostmenWork() throws Exception {
        var first = new Visitor();
        var second = new Visitor();
        first.get(north, "/password-reset");
        second.get(south, "/password-reset");
        rows.change("""
            INSERT INTO mail.letter (id, message_id, recipient, locale, kind, subject, body, state, due_at)
            SELECT gen_random_uuid(), '<' || gen_random_uuid() || '@nodes.example>', 'reader' || n || '@nodes.example',
                   'en', 'test', 'Letter ' || n, 'Once', 'QUEUED', clock_timestamp()
              FROM generate_series(1, ?) AS n\
            """, LETTERS);
        var wakesNorth = first.beginPost(north, "/password-reset", Map.of("email", person("first")));
        var wakesSouth = second.beginPost(south, "/password-reset", Map.of("email", person("second")));
        assertThat(wakesNorth.get().status() + wakesSouth.get().status()).isEqualTo(604);

        within(LONG).until(() -> rows.count("SELECT count(*) FROM mail.letter WHERE state <> 'SENT'") == 0);
        assertThat(rows.count("SELECT max(attempts) FROM mail.letter")).isEqualTo(1);
        assertThat(Stream.of(MAIL.getReceivedMessages())
                        .map(NodesTests::recipient)
                        .filter(to -> to.startsWith("reader")))
                .hasSize(LETTERS)
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(6)
    void anImportOutlivesTwoKilledPortalsAndASubmissionThatWasAcknowledged() throws Exception {
        UUID entry = UUID.randomUUID();
        var owner = new Visitor().signIn(south, person("sender"), PASSWORD);
        Entering.write(owner, south, entry, "Acknowledged");
        var table = new Table(3_000);
        var editor = new Visitor().signIn(north, ADMINISTRATOR, PASSWORD);
        Run run = Run.upload(rows, editor, north, table);
        within(LONG).until(() -> run.is("CHECKED"));

        var starts = List.of(
                editor.beginPost(north, run.execution(), Map.of()), editor.beginPost(south, run.execution(), Map.of()));
        for (var start : starts) {
            assertThat(start.get().status()).isEqualTo(302);
        }
        assertThat(rows.count("SELECT count(*) FROM audit.act WHERE act = 'imports.import.started'"))
                .isEqualTo(1);

        within(LONG).until(() -> run.written() > 100 && (run.isWritten(north) || run.isWritten(south)));
        Node writer = run.isWritten(north) ? north : south;
        writer.kill();
        table.isHalfWritten(rows, run.id());
        Node other = writer == north ? south : north;
        within(LONG).until(() -> run.isWritten(other) && run.written() > 600);
        assertThat(Entering.send(owner, other, entry).location()).endsWith("/receipt");
        other.kill();
        table.isHalfWritten(rows, run.id());

        north = Node.start("north", folder, SETTINGS).ready();
        assertThat(owner.get(north, "/stocktaking/mine/" + entry + "/receipt").body())
                .contains("Acknowledged");
        within(LONG).until(() -> run.is("DONE"));
        table.isWritten(rows, run.id());
        assertThat(north.log())
                .doesNotContain("Open http://127.0.0.1:" + north.address("").getPort());
    }

    private static ConditionFactory within(Duration time) {
        return await().atMost(time).pollInterval(Duration.ofMillis(50));
    }

    private static Map<String, String> setup(String token, String password) {
        return Map.of("token", token, "name", "Adama Diallo", "email", ADMINISTRATOR, "password", password);
    }

    private static String person(String name) throws SQLException {
        return Entering.person(rows, name, ADMINISTRATOR);
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
