package org.wsis.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.forum.registration.RegistrationView;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Badges with a code that a phone reads, and letters for visas. */
@PortalTest
class BadgeTests {
    private static final int YEAR = 2938;
    private static final int VISA = 2939;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RegisteredPeople registered;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void aBadgeIsATaggedPageOfTheSizeA6(String language) throws Exception {
        registered.open(YEAR, false, null);
        AccountId person = people.person("Badge");
        RegistrationView one = registered.register(YEAR, person, "Zoë Badge 农村", Attendance.ON_SITE, false);
        try (PDDocument document = pdf(person, YEAR, "badge.pdf?lang=" + language)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth() / 72 * 25.4f)
                    .isCloseTo(105f, within(0.5f));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(document)).contains("Zoë Badge", "农村", "Institute");
            assertThat(scanned(new PDFRenderer(document).renderImageWithDPI(0, 200)))
                    .isEqualTo(one.code());
        }
    }

    @Test
    void theLongestNameFitsOnOnePage() throws Exception {
        registered.open(YEAR - 1, false, null);
        AccountId person = people.person("Long");
        var typed = RegisteredPeople.typed(
                "Maximiliana ".repeat(8).strip(),
                "ON_SITE",
                Map.of("organisation", "Organisation ".repeat(23).strip()));
        assertThat(owners.post(browser, person, "/forum/" + (YEAR - 1) + "/register", typed))
                .hasStatus3xxRedirection();
        try (PDDocument document = pdf(person, YEAR - 1, "badge.pdf")) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void nobodyElseAndNobodyWhoIsNotApprovedHasOne() throws Exception {
        registered.open(VISA, true, null);
        AccountId editor = people.holding(Role.EDITOR);
        AccountId person = people.person("Visa");
        RegistrationView one = registered.register(VISA, person, "Visa Waiting", Attendance.ON_SITE, true);
        assertThat(get(person, VISA, "badge.pdf")).hasStatus(404);
        assertThat(get(people.person("Another"), VISA, "badge.pdf")).hasStatus(404);
        assertThat(browser.get().uri("/forum/" + VISA + "/register/badge.pdf")).hasStatus3xxRedirection();
        String path = "/admin/forum/" + VISA + "/registrations/" + one.id();
        act(editor, path, "/visa-letter", Map.of());
        assertThat(get(person, VISA, "visa-letter.pdf"))
                .as("not before the registration is approved")
                .hasStatus(404);
        act(editor, path, "/decision", Map.of("verdict", "APPROVE", "reason", ""));
        assertThat(get(person, VISA, "badge.pdf")).hasStatusOk();
        assertThat(get(person, VISA, "visa-letter.pdf")).hasStatus(404);
        act(editor, path, "/visa-letter", Map.of());
        try (PDDocument document = pdf(person, VISA, "visa-letter.pdf?lang=fr")) {
            assertThat(new PDFTextStripper().getText(document)).contains("Visa Waiting", "Researcher", "Kenya");
        }
        assertThat(owners.post(browser, person, "/forum/" + VISA + "/register/cancellation", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(get(person, VISA, "visa-letter.pdf")).hasStatus(404);
        assertThat(get(person, VISA, "badge.pdf")).hasStatus(404);
    }

    private void act(AccountId editor, String path, String act, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", Owners.version(owners.page(browser, editor, path)));
        assertThat(owners.post(browser, editor, path + act, all)).hasStatus3xxRedirection();
    }

    private MvcTestResult get(AccountId person, int year, String file) {
        return browser.get()
                .uri("/forum/" + year + "/register/" + file)
                .with(people.as(person))
                .exchange();
    }

    private PDDocument pdf(AccountId person, int year, String file) throws Exception {
        MvcTestResult answer = get(person, year, file);
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return Loader.loadPDF(answer.getResponse().getContentAsByteArray());
    }

    private static String scanned(BufferedImage picture) throws Exception {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
