package org.wsis.prizes.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.prizes.Winnings;
import org.wsis.portal.stocktaking.Owners;

@PortalTest
class CertificateTests {
    private static final String MINE = "/prizes/mine/certificates";

    @Autowired
    VotingContest contests;

    @Autowired
    Winnings winnings;

    @Autowired
    Certificates certificates;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    private Running contest;
    private AccountId submitter;

    @BeforeEach
    void choose() {
        contest = contests.open(true, true, 3);
        contests.publish(contest);
        submitter = people.person("Submitter");
        sql.sql("UPDATE prizes.project SET submitter = ?, title = 'Radio 农村 مرحبا' WHERE id = ?")
                .params(submitter.value(), contest.nominee(1, 0))
                .update();
        winnings.choose(contest, contest.nominee(1, 0), "The best");
    }

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    private void release() {
        winnings.release(contest, Instant.now());
        certificates.issue(contest.year());
        certificates.issue(contest.year());
    }

    private Certificate own() {
        return certificates.of(accounts.find(submitter).orElseThrow()).getFirst();
    }

    @Test
    void thereIsNoneBeforeTheRelease() {
        assertThatThrownBy(() -> certificates.issue(contest.year())).isInstanceOf(DataAccessException.class);
        assertThat(owners.page(browser, submitter, MINE + "?lang=en")).contains("There are no certificates for you");
        release();
        assertThat(sql.sql("SELECT count(*) FROM prizes.certificate WHERE edition = ?")
                        .param(contest.year())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "fr", "ru", "zh"})
    void itIsPrintedInEveryLanguageAndItsCodeLeadsToThePageThatChecksIt(String language) throws Exception {
        release();
        String path = MINE + "/" + own().code();
        MvcTestResult answer = browser.get()
                .uri(path + "?language=" + language)
                .with(people.as(submitter))
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (PDDocument document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Radio", "农村", "Coast Radio Network", "" + contest.year(), own().code());
            String scanned = scanned(new PDFRenderer(document).renderImageWithDPI(0, 150));
            assertThat(scanned).endsWith("/certificates/" + own().code());
        }
    }

    private static String scanned(BufferedImage picture) throws Exception {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void anybodyChecksItAndNobodyElseDownloadsIt() {
        release();
        String code = own().code();
        assertThat(browser.get().uri("/certificates/" + code + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Radio 农村", "Winner", "Valid", "It does not prove who shows it to you");
        assertThat(browser.get().uri("/certificates/" + code.replace("-", "").toLowerCase(Locale.ROOT)))
                .hasStatusOk();
        assertThat(browser.get().uri("/certificates/" + UUID.randomUUID())).hasStatus(404);
        AccountId other = people.person("Another");
        assertThat(browser.get().uri(MINE + "/" + code).with(people.as(other))).hasStatus(404);
        assertThat(browser.get().uri(MINE + "/" + code)).hasStatus3xxRedirection();
    }

    @Test
    void anOwnerHasItTooUnlessTheyObjected() {
        AccountId owner = people.person("Owner");
        sql.sql("UPDATE prizes.project SET own = false, owner_name = 'Owner', owner_email = upper(?) WHERE id = ?")
                .params(accounts.find(owner).orElseThrow().email(), contest.nominee(1, 0))
                .update();
        release();
        assertThat(owners.page(browser, owner, MINE + "?lang=en")).contains("Radio 农村", "Winner");
        sql.sql("UPDATE prizes.project SET objected_at = now() WHERE id = ?")
                .param(contest.nominee(1, 0))
                .update();
        assertThat(owners.page(browser, owner, MINE + "?lang=en")).doesNotContain("Radio 农村");
    }

    @Test
    void aPrizeThatWasWithdrawnIsSaidToBe() {
        release();
        String code = own().code();
        sql.sql("INSERT INTO prizes.selection_act (edition, category, project, choice, at, by, reason)"
                        + " VALUES (?, 1, ?, 'WITHDRAWN', clock_timestamp(), gen_random_uuid(), 'It was not theirs')")
                .params(contest.year(), contest.nominee(1, 0))
                .update();
        assertThat(browser.get().uri("/certificates/" + code + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("It was not theirs", "holds no more")
                .doesNotContain("Valid<");
        assertThat(browser.get().uri(MINE + "/" + code).with(people.as(submitter)))
                .hasStatus(404);
    }
}
