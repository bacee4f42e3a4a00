package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class FormTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @ParameterizedTest
    @CsvSource({
        "activity, kind, NONSENSE, title",
        "activity, language, xx, title",
        "activity, website, javascript:alert(1), title",
        "who, scope, NONSENSE, organisation",
        "who, country, ZZ, organisation",
        "who, contactEmail, not an address, organisation",
        "description, startsOn, tomorrow, shortDescription",
        "description, status, NONSENSE, shortDescription",
        "alignment, sdgs, many, targets",
        "alignment, sdgs, 99, targets",
        "alignment, actionLines, C99, targets",
        "alignment, audiences, NOBODY, targets",
        "alignment, targets, 13.9, sdgs",
    })
    void whatCannotBeIsSaidAndTheTypedTextKept(String step, String field, String value, String kept) {
        AccountId owner = people.person("Typist");
        UUID id = owners.draft(browser, owner, "A title that stays");
        assertThat(owners.post(
                        browser,
                        owner,
                        "/stocktaking/submit/" + id + "/" + step,
                        Map.of(field, value, kept, kept.equals("sdgs") ? "13" : "13.1")))
                .hasStatusOk()
                .bodyText()
                .contains("data-error-summary", "13.1");
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + id)).contains("A title that stays");
    }

    @ParameterizedTest
    @CsvSource({
        "activity, title, 201",
        "activity, website, 501",
        "who, organisation, 301",
        "who, contactName, 121",
        "description, description, 20001",
        "outcome, results, 20001",
    })
    void whatIsTooLongIsSaidAndKept(String step, String field, int length) {
        AccountId owner = people.person("Long writer");
        UUID id = owners.draft(browser, owner, "A title that stays");
        String typed = "y".repeat(length);
        assertThat(owners.post(browser, owner, "/stocktaking/submit/" + id + "/" + step, Map.of(field, typed)))
                .hasStatusOk()
                .bodyText()
                .contains("Use at most", typed);
    }

    @Test
    void hostileTextIsShownAsText() {
        AccountId owner = people.person("Hostile");
        UUID id = owners.draft(browser, owner, "<script>alert(1)</script>\u202Eevil");
        for (String page :
                new String[] {"/stocktaking/mine", "/stocktaking/mine/" + id, "/stocktaking/submit/" + id + "/check"}) {
            assertThat(owners.page(browser, owner, page))
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;evil")
                    .doesNotContain("<script>alert", "\u202E");
        }
    }

    @Test
    void typingIsSavedWhileItGoesOn() {
        AccountId owner = people.person("Autosaver");
        UUID id = UUID.randomUUID();
        String step = "/stocktaking/submit/" + id + "/activity";
        assertThat(browser.post()
                        .uri(step)
                        .with(people.as(owner))
                        .with(csrf())
                        .header("X-Autosave", "true")
                        .param("title", "Typed"))
                .hasStatus(204);
        assertThat(browser.post()
                        .uri(step)
                        .with(people.as(owner))
                        .with(csrf())
                        .header("X-Autosave", "true")
                        .param("kind", "NONSENSE"))
                .hasStatus(422);
        assertThat(owners.page(browser, owner, step)).contains("Typed");
    }

    @Test
    void aFileIsSeenByThoseWhoMaySeeTheEntry() {
        AccountId owner = people.person("With a file");
        UUID id = owners.draft(browser, owner, "Entry with a file");
        var text =
                new MockMultipartFile("document", "../../notes.txt", "text/plain", "Plain words of a note.".getBytes());
        assertThat(browser.post()
                        .multipart()
                        .uri("/stocktaking/submit/" + id + "/files/documents")
                        .file(text)
                        .with(people.as(owner))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        String page = owners.page(browser, owner, "/stocktaking/submit/" + id + "/files");
        var link = java.util.regex.Pattern.compile("/stocktaking/entries/" + id + "/files/[0-9a-f-]{36}")
                .matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(browser.get().uri(link.group()).with(people.as(owner)))
                .hasStatusOk()
                .containsHeader("Content-Disposition");
        assertThat(browser.get().uri(link.group())).hasStatus(404);
        assertThat(browser.get().uri(link.group()).with(people.asStakeholder())).hasStatus(404);
        assertThat(browser.get().uri(link.group()).with(people.asEditor())).hasStatus(404);
    }

    @Test
    void bombsAreRefusedBesideTheirField() throws Exception {
        AccountId owner = people.person("Bomber");
        UUID id = owners.draft(browser, owner, "Entry with bombs");
        var files = "/stocktaking/submit/" + id + "/files/";
        assertThat(sent(owner, files + "picture", "picture", "bomb.png", pixels(30_000)))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"picture-error\"");
        assertThat(sent(owner, files + "documents", "document", "bomb.docx", zeros()))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"document-error\"");
        assertThat(owners.page(browser, owner, files.substring(0, files.length() - 1)))
                .doesNotContain("bomb");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult sent(
            AccountId owner, String address, String field, String name, byte[] content) {
        return browser.post()
                .multipart()
                .uri(address)
                .file(new MockMultipartFile(field, name, "image/png", content))
                .param("pictureAlt", "A picture")
                .with(people.as(owner))
                .with(csrf())
                .exchange();
    }

    /** A picture of one pixel that says it is so many pixels wide and high. */
    private static byte[] pixels(int side) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", bytes);
        ByteBuffer png = ByteBuffer.wrap(bytes.toByteArray());
        png.putInt(16, side).putInt(20, side);
        var checksum = new CRC32();
        checksum.update(png.array(), 12, 17);
        return png.putInt(29, (int) checksum.getValue()).array();
    }

    /** A small archive of a great many zeros. */
    private static byte[] zeros() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String part : List.of("[Content_Types].xml", "word/document.xml", "word/media/a")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(new byte[part.endsWith("a") ? 32 << 20 : 10]);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aPictureNeedsWordsAndADocumentAContent() {
        AccountId owner = people.person("Without words");
        UUID id = owners.draft(browser, owner, "Entry without words");
        var picture = new MockMultipartFile("picture", "x.png", "image/png", new byte[] {1, 2, 3});
        assertThat(browser.post()
                        .multipart()
                        .uri("/stocktaking/submit/" + id + "/files/picture")
                        .file(picture)
                        .with(people.as(owner))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Say what the picture shows.");
        assertThat(owners.post(browser, owner, "/stocktaking/submit/" + id + "/files/documents", Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("Choose a file.");
    }
}
