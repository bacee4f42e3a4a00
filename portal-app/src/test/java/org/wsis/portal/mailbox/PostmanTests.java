package org.wsis.portal.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;

/** Against a real SMTP server. The portal ends with this class, lest it send what other tests write. */
@PortalTest
@DirtiesContext
class PostmanTests {
    /** Two portals with an embedded index are not let at one. */
    private static final String DATABASE = TestDatabase.another("portal_postman");

    private static GreenMail server = start(0);

    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        int port = server.getSmtp().getPort();
        settings.add(TestDatabase.INSTEAD, () -> DATABASE);
        settings.add("portal.mail.host", () -> "127.0.0.1");
        settings.add("portal.mail.port", () -> port);
        settings.add("portal.mail.tls", () -> "none");
        settings.add("portal.mail.from", () -> "portal@wsis.example");
        settings.add("portal.base-url", () -> "https://portal.wsis.example");
    }

    /** What other tests wrote stands before the letters of this one in the queue. */
    @BeforeEach
    void nothingWaits() throws SQLException {
        try (Connection owner = TestDatabase.asOwner(DATABASE);
                Statement statement = owner.createStatement()) {
            statement.execute("UPDATE mail.letter SET state = 'GIVEN_UP', due_at = NULL WHERE due_at IS NOT NULL");
        }
    }

    @Test
    void aLetterIsSentOnceItsTransactionHasCommitted() throws Exception {
        queue("once@post.example", Locale.ENGLISH, "Solar <b>", "Amina & <script>alert(1)</script>");

        MimeMessage letter = onlyLetterTo("once@post.example");
        assertThat(letter.getSubject()).isEqualTo("Your entry Solar <b> was received");
        assertThat(letter.getFrom()[0]).hasToString("WSIS portal <portal@wsis.example>");
        assertThat(part(letter, 0))
                .contains("Dear Amina & <script>alert(1)</script>,")
                .contains("https://portal.wsis.example/here?token=secret");
        assertThat(part(letter, 1))
                .contains("Amina &amp; &lt;script&gt;")
                .contains("href=\"https://portal.wsis.example/here?token=secret\"")
                .doesNotContain("<script");
        await().until(() -> state("once@post.example").equals("SENT"));
        assertThat(single("SELECT path FROM mail.letter WHERE recipient = ?", "once@post.example"))
                .isEqualTo("/here?token=…");
    }

    @Test
    void aLetterThatCanBeStoppedSaysWhere() throws Exception {
        var arguments = List.of("WSIS Prizes 2027", "Voting", "1 March 2027", "8 March 2027", "More time");
        transaction.executeWithoutResult(status -> letters.queue(new NewLetter(
                "stop@post.example",
                Locale.ENGLISH,
                "schedule.letter.amended",
                arguments,
                "/timeline",
                "/timeline/following?token=secret")));

        MimeMessage letter = onlyLetterTo("stop@post.example");
        String link = "https://portal.wsis.example/timeline/following?token=secret";
        assertThat(letter.getHeader("List-Unsubscribe", null)).isEqualTo("<" + link + ">");
        assertThat(letter.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(part(letter, 0)).contains("Stop these letters", link);
        assertThat(part(letter, 1)).contains("href=\"" + link + "\"");
        await().until(() -> state("stop@post.example").equals("SENT"));
        assertThat(single("SELECT stop_path FROM mail.letter WHERE recipient = ?", "stop@post.example"))
                .isEqualTo("/timeline/following?token=…");
    }

    @Test
    void aLetterInArabicRunsFromRightToLeft() throws Exception {
        queue("arabic@post.example", Locale.forLanguageTag("ar"), "Solar", "أمينة");

        MimeMessage letter = onlyLetterTo("arabic@post.example");
        assertThat(letter.getHeader("Content-Language", null)).isEqualTo("ar");
        assertThat(letter.getSubject()).startsWith("تم استلام");
        assertThat(letter.getHeader("Subject", null)).startsWith("=?UTF-8?");
        assertThat(part(letter, 1)).contains("dir=\"rtl\"").contains("أمينة").contains("افتحوا مشاركتكم");
    }

    @Test
    void noArgumentAddsAHeader() throws Exception {
        queue("header@post.example", Locale.ENGLISH, "x\r\nBcc: victim@post.example\r\n\r\nbody", "y\u0000\u202E");

        MimeMessage letter = onlyLetterTo("header@post.example");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getSubject()).isEqualTo("Your entry x Bcc: victim@post.example body was received");
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnce() {
        queue("a@post.example\r\nBcc: victim@post.example", Locale.ENGLISH, "x", "y");
        queue("a@post.example, victim@post.example", Locale.ENGLISH, "x", "y");

        assertThat(state("a@post.example??Bcc: victim@post.example")).isEqualTo("GIVEN_UP");
        assertThat(state("a@post.example, victim@post.example")).isEqualTo("GIVEN_UP");
    }

    @Test
    void anInternationalDomainIsWrittenInItsAsciiForm() throws Exception {
        queue("info@bücher.example", Locale.ENGLISH, "x", "y");

        assertThat(onlyLetterTo("info@xn--bcher-kva.example").getSubject()).contains("x");
    }

    @Test
    void aLetterOfARolledBackTransactionIsNeverSent() {
        transaction.executeWithoutResult(status -> {
            letters.queue(letter("rollback@post.example", Locale.ENGLISH, "x", "y"));
            status.setRollbackOnly();
        });
        queue("after@post.example", Locale.ENGLISH, "x", "y");

        await().until(() -> state("after@post.example").equals("SENT"));
        assertThat(lettersTo("rollback@post.example")).isEmpty();
    }

    @Test
    void aServerThatIsDownDelaysALetter() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        queue("down@post.example", Locale.ENGLISH, "x", "y");
        await().until(() -> state("down@post.example").equals("FAILED"));
        assertThat(single(
                        "SELECT due_at > now() + interval '50 seconds' FROM mail.letter WHERE recipient = ?",
                        "down@post.example"))
                .isEqualTo("t");

        server = start(port);
        change("UPDATE mail.letter SET due_at = now() WHERE recipient = ?", "down@post.example");
        queue("wakes@post.example", Locale.ENGLISH, "x", "y");

        onlyLetterTo("down@post.example");
        await().until(() -> state("down@post.example").equals("SENT"));
    }

    @Test
    void aLetterWhoseNodeDiedIsSentAgainUnderTheSameId() throws Exception {
        queue("crash@post.example", Locale.ENGLISH, "x", "y");
        await().until(() -> state("crash@post.example").equals("SENT"));
        // What a death between the server's answer and the row's change leaves behind, ten minutes later.
        change(
                "UPDATE mail.letter SET state = 'SENDING', sent_at = NULL, due_at = now() - interval '1 second' WHERE recipient = ?",
                "crash@post.example");
        queue("wakes-again@post.example", Locale.ENGLISH, "x", "y");

        await().until(() -> lettersTo("crash@post.example").size() == 2);
        List<MimeMessage> copies = lettersTo("crash@post.example");
        assertThat(copies.get(0).getMessageID()).isEqualTo(copies.get(1).getMessageID());
    }

    private static GreenMail start(int port) {
        var started = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.start();
        return started;
    }

    private void queue(String to, Locale locale, String title, String name) {
        transaction.executeWithoutResult(status -> letters.queue(letter(to, locale, title, name)));
    }

    private static NewLetter letter(String to, Locale locale, String title, String name) {
        return new NewLetter(to, locale, "lettertests.plain", List.of(title, name), "/here?token=secret");
    }

    private static MimeMessage onlyLetterTo(String address) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !lettersTo(address).isEmpty());
        List<MimeMessage> found = lettersTo(address);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> address.equals(recipient(message)))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String part(MimeMessage message, int index) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(index);
        return part.getContent().toString();
    }

    private static String state(String address) {
        return single("SELECT state FROM mail.letter WHERE recipient = ?", address);
    }

    private static String single(String sql, String address) {
        try (var connection = TestDatabase.asApplication(DATABASE);
                var query = connection.prepareStatement(sql)) {
            query.setString(1, address);
            var row = query.executeQuery();
            return row.next() ? row.getString(1) : "";
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void change(String sql, String address) throws SQLException {
        try (var connection = TestDatabase.asApplication(DATABASE);
                var update = connection.prepareStatement(sql)) {
            update.setString(1, address);
            update.executeUpdate();
        }
    }
}
