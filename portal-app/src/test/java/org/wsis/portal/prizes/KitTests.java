package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.mail.PublicAddress;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;
import org.wsis.web.Languages;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KitTests {
    private static final int BEFORE = 2071;
    private static final int AFTER = 2072;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RunningContests contests;

    @Autowired
    HandedIn projects;

    @Autowired
    PublicAddress address;

    @Autowired
    JdbcClient sql;

    @AfterAll
    void end() {
        List.of(BEFORE, AFTER).forEach(contests::end);
    }

    @Test
    void nothingIsThereBeforeTheListIsPublic() {
        AccountId person = people.person("Submitter");
        ProjectId nominee = projects.nominee(BEFORE, 1, person);
        for (String file : List.of("en.png", "code.png", "code.svg")) {
            assertThat(file(BEFORE, nominee, file)).as(file).hasStatus(404);
        }
        assertThat(browser.get().uri("/prizes/mine/" + nominee + "/kit").with(people.as(person)))
                .hasStatus(404);
        assertThat(owners.page(browser, person, "/prizes/mine/" + nominee)).doesNotContain("/kit\"");
    }

    @Test
    void aNomineeHasACodeAndAPictureInEachLanguage() throws Exception {
        AccountId person = people.person("Submitter");
        ProjectId nominee = projects.nominee(AFTER, 1, person);
        projects.publish(AFTER);
        String link = address.of("/p/" + code(nominee));
        assertThat(read(picture(file(AFTER, nominee, "code.png")))).isEqualTo(link);
        assertThat(file(AFTER, nominee, "code.svg"))
                .hasContentType("image/svg+xml")
                .bodyText()
                .startsWith("<svg");
        for (var language : Languages.all()) {
            BufferedImage picture = picture(file(AFTER, nominee, language + ".png"));
            assertThat(List.of(picture.getWidth(), picture.getHeight()))
                    .as(language.toString())
                    .isEqualTo(List.of(1200, 630));
            assertThat(read(picture)).as(language.toString()).isEqualTo(link);
        }
        assertThat(file(AFTER, nominee, "de.png")).hasStatus(404);
    }

    @Test
    void theTitleIsWrittenInEachPicture() throws Exception {
        ProjectId one = projects.nominee(AFTER, 2, people.person("Submitter"));
        ProjectId other = projects.nominee(AFTER, 2, people.person("Submitter"));
        projects.publish(AFTER);
        sql.sql("UPDATE prizes.project SET title = 'تعليم البرمجة 学习编程 Обучение' WHERE id = ?")
                .param(other.value())
                .update();
        assertThat(written(one)).isNotEqualTo(written(other));
        assertThat(written(other).chars().filter(pixel -> pixel == 'x').count()).isGreaterThan(2000);
    }

    /** Which pixels of the title's place are light. */
    private String written(ProjectId nominee) throws IOException {
        BufferedImage title = picture(file(AFTER, nominee, "en.png")).getSubimage(64, 180, 740, 200);
        var pixels = new StringBuilder();
        for (int y = 0; y < title.getHeight(); y++) {
            for (int x = 0; x < title.getWidth(); x++) {
                pixels.append((title.getRGB(x, y) & 0xFF) > 0xC0 ? 'x' : '.');
            }
        }
        return pixels.toString();
    }

    @Test
    void theSubmitterFindsTheKitAndReadersSeeThePicture() {
        AccountId person = people.person("Submitter");
        ProjectId nominee = projects.nominee(AFTER, 3, person);
        projects.publish(AFTER);
        String kit = "/prizes/mine/" + nominee + "/kit";
        assertThat(owners.page(browser, person, "/prizes/mine/" + nominee)).contains(kit);
        assertThat(owners.page(browser, person, kit + "?lang=fr"))
                .contains(address.of("/p/" + code(nominee)))
                .contains("est nommé pour les prix SMSI", "مرشح لجوائز", "入围信息社会世界峰会奖");
        assertThat(browser.get().uri(kit).with(people.asEditor())).hasStatus(404);
        assertThat(browser.get().uri("/prizes/" + AFTER + "/projects/" + nominee + "?lang=ar"))
                .bodyText()
                .contains("property=\"og:image\"")
                .contains("/prizes/" + AFTER + "/projects/" + nominee + "/share/ar.png\"");
        owners.post(browser, person, "/prizes/mine/" + nominee + "/withdrawal", Map.of());
        assertThat(file(AFTER, nominee, "en.png")).hasStatus(404);
        assertThat(browser.get().uri(kit).with(people.as(person))).hasStatus(404);
        assertThat(browser.get().uri("/prizes/" + AFTER + "/projects/" + nominee))
                .bodyText()
                .doesNotContain("og:image");
    }

    private MvcTestResult file(int year, ProjectId nominee, String file) {
        return browser.get()
                .uri("/prizes/" + year + "/projects/" + nominee + "/share/" + file)
                .exchange();
    }

    private static BufferedImage picture(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk().hasContentType("image/png");
        return ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private static String read(BufferedImage picture) throws NotFoundException {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private String code(ProjectId id) {
        return sql.sql("SELECT code FROM prizes.nominee WHERE project = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
