package org.wsis.imports.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis.imports.Remark;

class TableFileTests {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void textIsReadInTheEncodingsOfSpreadsheets(String charset) throws Unreadable {
        byte[] file = "name;country\nÉcole;CH\n\n\"a;b\nc\";FR".getBytes(Charset.forName(charset));
        assertThat(rows(file)).containsExactly("1[name, country]", "2[École, CH]", "4[a;b\nc, FR]");
    }

    @Test
    void aByteOrderMarkAndTabsAreUnderstood() throws Unreadable {
        assertThat(rows("\uFEFFname\tcountry\nx, y\tFR\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1[name, country]", "2[x, y, FR]");
    }

    @Test
    void workbooksAreReadAndNeverComputed() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "name");
            sheet.value(0, 3, "year");
            sheet.formula(2, 0, "1+1");
            sheet.value(2, 1, LocalDate.of(2018, 3, 19));
            sheet.style(2, 1).format("yyyy-MM-dd").set();
            sheet.value(2, 3, 2018);
        }
        assertThat(rows(out.toByteArray())).containsExactly("1[name, , , year]", "3[, 2018-03-19, , 2018]");
    }

    @Test
    void entitiesOfAWorkbookAreNotExpanded() throws Exception {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x&a;</t></is></c></row></sheetData></worksheet>";
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("1").value(0, 0, "x");
        }
        byte[] crafted = replaced(out.toByteArray(), "xl/worksheets/sheet1.xml", sheet);
        try {
            assertThat(rows(crafted)).noneMatch(row -> row.contains("root"));
        } catch (Unreadable refused) {
            assertThat(refused.reason().key()).isEqualTo("imports.refused.workbook");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml"})
    void entitiesThatMultiplyAreNotExpanded(String part) throws Exception {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"laugh\">");
        for (int i = 1; i <= 30; i++) {
            laughs.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        laughs.append("]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a30;</t></is></c></row></sheetData></worksheet>");
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("1").value(0, 0, "x");
        }
        byte[] crafted = replaced(out.toByteArray(), part, laughs.toString());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertThat(rows(crafted).toString()).hasSizeLessThan(100);
            } catch (Unreadable refused) {
                assertThat(refused.reason().key()).isEqualTo("imports.refused.workbook");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "PK\u0003\u0004 and then nothing that is a zip"})
    void brokenWorkbooksAreRefused(String content) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> rows(content.getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("imports.refused.workbook"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
                "\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF\u0000",
                "<!DOCTYPE html><html><table><tr><td>year</td></tr></table></html>",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "\u0091\u0003\u00F7\u001C\u00E9\u0007"
            })
    void whatIsNoTableByItsContentIsSaidToBeNone(String content) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> rows(content.getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("imports.refused.no-table"));
    }

    @Test
    void aQuoteThatIsNotClosedIsSaidWithItsLine() {
        unclosed("name,note\n\"A\",\"said \"\"yes\"\"\"\n\"B,x\nC,y\n", 3);
        unclosed("name,note\n\"two\nlines\",ok\nD,\"open \"\"and\nso on", 4);
    }

    private static void unclosed(String content, int line) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> rows(content.getBytes(StandardCharsets.UTF_8)))
                .satisfies(
                        refused -> assertThat(refused.reason()).isEqualTo(Remark.of("imports.refused.unclosed", line)));
    }

    @Test
    void aQuoteWithinACellIsAnInch() throws Unreadable {
        assertThat(rows("name,size\nDisk,3.5\"\n\"\",5\"\"".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1[name, size]", "2[Disk, 3.5\"]", "3[, 5\"\"]");
    }

    private static List<String> rows(byte[] file) throws Unreadable {
        var rows = new ArrayList<String>();
        TableFile.of(file).read((number, cells) -> rows.add(number + cells.toString()));
        return rows;
    }

    private static byte[] replaced(byte[] zip, String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                        .get();
                var copy = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                copy.putNextEntry(new ZipEntry(part.getName()));
                copy.write(
                        part.getName().equals(name)
                                ? content.getBytes(StandardCharsets.UTF_8)
                                : in.getInputStream(part).readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
