package org.wsis.portal.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class ImportPagesTests {
    private static final String HEADING = "year,category,project,organisation,country,rank,source\n";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Test
    void theDryRunOfTheRealFileExplainsEveryRow() throws Exception {
        var editor = people.asEditor();
        byte[] file = new ClassPathResource("data/prize_archive.csv").getContentAsByteArray();
        String page = checked(editor, file);
        String all = body(editor, page) + body(editor, page + "?page=2");
        assertThat(all)
                .contains("There already")
                .contains("The source does not state the category")
                .contains("incomplete in the source")
                .contains("International: belongs to no single country");
        assertThat(browser.get().uri(page + "?fate=UNCHANGED").with(editor)).hasStatusOk();
        assertThat(browser.get().uri(page + "?fate=x").with(editor)).hasStatus(400);
        assertThat(browser.get().uri(page + "/result.csv").with(editor))
                .hasStatusOk()
                .bodyText()
                .contains("GISWatch");
        assertThat(browser.get().uri(page + "/result.xlsx").with(editor)).hasStatusOk();
        assertThat(browser.get().uri(page + "/result.exe").with(editor)).hasStatus(404);
        assertThat(browser.post().uri(page + "/withdrawal").with(editor).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(browser.post().uri(page + "/execution").with(editor).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(body(editor, page)).contains("This import was given up");
    }

    @Test
    void semicolonsAndWindowsLettersAreRead() throws Exception {
        var editor = people.asEditor();
        byte[] file = (HEADING.replace(',', ';') + "2023;1;Éducation;Ministère;Sénégal;nominee;a test\n")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(body(editor, checked(editor, file)))
                .contains("Éducation")
                .contains("Windows-1252")
                .contains("New");
    }

    @Test
    void aWorkbookIsRead() throws Exception {
        var editor = people.asEditor();
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            String[] columns = HEADING.strip().split(",");
            for (int i = 0; i < columns.length; i++) {
                sheet.value(0, i, columns[i]);
            }
            sheet.value(1, 0, 2023);
            sheet.value(1, 1, 3);
            sheet.formula(1, 2, "HYPERLINK(\"http://example.org\")");
            sheet.value(1, 3, "Workbook organisation");
            sheet.value(1, 4, "Kenya");
            sheet.value(1, 5, "nominee");
            sheet.value(1, 6, "a test");
        }
        assertThat(body(editor, checked(editor, out.toByteArray())))
                .contains("Workbook organisation")
                .contains(">2023<")
                .doesNotContain("HYPERLINK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "year\n2012\n",
                "year,year,category,project,organisation,country,rank,source\n1\n",
                HEADING,
                "PK\u0003\u0004",
                "\u0000\u0001\u0002"
            })
    void whatIsNoTableIsRefusedBesideTheField(String content) {
        var editor = people.asEditor();
        assertThat(post(editor, "prize-archive", content.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"file-error\"");
    }

    @Test
    void hostileCellsAreFatesAndNotErrors() throws Exception {
        var editor = people.asEditor();
        String page = checked(
                editor,
                (HEADING + "2023,1,<script>alert(1)</script>,\u202Eorg,Kenya,nominee,=1+1\n"
                                + "2023,1,nul\u0000nul,org,Kenya,nominee,a test\n"
                                + "2023,1," + "x".repeat(30_000) + ",org,Kenya,nominee,a test\n"
                                + "2023,1,p,o,Kenya,nominee,a test,surplus\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(body(editor, page))
                .doesNotContain("<script>alert")
                .contains("control characters")
                .contains("more than 20000 characters")
                .contains("more cells than the 7 columns");
        assertThat(browser.get().uri(page + "/result.csv").with(editor))
                .hasStatusOk()
                .bodyText()
                .contains("'=1+1")
                .doesNotContain(",=1+1", "\n=1+1", ";=1+1");
    }

    @Test
    void bombsAreRefused() throws Exception {
        var editor = people.asEditor();
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertThat(post(editor, "prize-archive", out.toByteArray()))
                .hasStatus(422)
                .bodyText()
                .contains("unpacks to far more");
        byte[] manyRows = (HEADING + "1\n".repeat(1_000_001)).getBytes(StandardCharsets.UTF_8);
        assertThat(post(editor, "prize-archive", manyRows))
                .hasStatus(422)
                .bodyText()
                .contains("more than 1000000 rows");
        assertThat(post(editor, "no-such-kind", HEADING.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(post(editor, "x".repeat(300), HEADING.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
    }

    @Test
    void onlyStaffImport() {
        assertThat(browser.get().uri("/admin/import").with(people.asExpert())).hasStatus(403);
        assertThat(browser.get().uri("/admin/import").with(people.asStakeholder()))
                .hasStatus(403);
        assertThat(post(people.asStakeholder(), "prize-archive", new byte[1])).hasStatus(403);
        assertThat(browser.get().uri("/admin/import").with(people.asAdministrator()))
                .hasStatusOk();
        assertThat(browser.get().uri("/admin/import/nonsense").with(people.asEditor()))
                .hasStatus(404);
        assertThat(browser.get()
                        .uri("/admin/import/00000000-0000-0000-0000-000000000000")
                        .with(people.asEditor()))
                .hasStatus(404);
        for (String language : new String[] {"ar", "es", "fr", "ru", "zh"}) {
            assertThat(browser.get().uri("/admin/import?lang=" + language).with(people.asEditor()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    private MvcTestResult post(RequestPostProcessor who, String kind, byte[] content) {
        return browser.post()
                .uri("/admin/import")
                .multipart()
                .file(new MockMultipartFile("file", "file.csv", "text/csv", content))
                .param("kind", kind)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private String checked(RequestPostProcessor who, byte[] content) throws IOException, InterruptedException {
        MvcTestResult answer = post(who, "prize-archive", content);
        assertThat(answer).hasStatus3xxRedirection();
        String page = String.valueOf(answer.getResponse().getRedirectedUrl());
        for (int i = 0; i < 200; i++) {
            if (!body(who, page).contains("<progress")) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The dry run does not end");
    }

    private String body(RequestPostProcessor who, String page) throws IOException {
        MvcTestResult answer = browser.get().uri(page).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
