package org.wsis.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTests {
    private static final List<String> COLUMNS = List.of("name", "votes");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "=HYPERLINK(\"http://x\")"})
    void nothingIsTakenForAFormula(String cell) throws IOException {
        String csv = new String(write(ExportFormat.CSV, Arrays.asList(cell, null)), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*");
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(write(ExportFormat.XLSX, Arrays.asList(cell, null))))) {
            var written = book.getFirstSheet().read().get(1).getCell(0);
            assertThat(written.getFormula()).isNull();
            assertThat(written.asString()).startsWith("'");
        }
    }

    @Test
    void numbersStayNumbers() throws IOException {
        assertThat(new String(write(ExportFormat.CSV, List.of("a;b", -5)), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFname,votes\r\na;b,-5\r\n");
        assertThat(new String(write(ExportFormat.JSON, List.of("=x", -5)), StandardCharsets.UTF_8))
                .isEqualTo("[{\"name\":\"=x\",\"votes\":-5}]");
    }

    @Test
    void controlCharactersMakeNoBrokenFile() throws IOException {
        byte[] file = write(ExportFormat.XLSX, List.of("a\u0000b\u0001 <&> 北京 مرحبا", true));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read().get(1).getCell(0).asString())
                    .isEqualTo("a\uFFFDb\uFFFD <&> 北京 مرحبا");
        }
    }

    @Test
    void aLongTableIsNotKeptInMemory() throws IOException {
        var out = new ByteArrayOutputStream();
        try (RowWriter rows = ExportFormat.XLSX.open(out, COLUMNS)) {
            for (int i = 0; i < 50_000; i++) {
                rows.row(List.of("row " + i, i));
            }
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getFirstSheet().openStream()).hasSize(50_001);
        }
    }

    private static byte[] write(ExportFormat format, List<?> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (RowWriter rows = format.open(out, COLUMNS)) {
            rows.row(cells);
        }
        return out.toByteArray();
    }
}
