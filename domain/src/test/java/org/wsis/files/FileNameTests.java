package org.wsis.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {
    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\x\\..\\boot.PDF, boot.pdf",
        "/absolute/.hidden.pdf, hidden.pdf",
        "report.pdf.exe, report_pdf_exe.pdf",
        "'  spaces  .pdf', spaces.pdf",
        "con.pdf, file.pdf",
        "COM1, file.pdf",
        "..., file.pdf",
        "'', file.pdf",
        "تقرير.pdf, تقرير.pdf",
        "报告.pdf, 报告.pdf",
        "a<b>\"c|d?.pdf, a_b__c_d_.pdf",
    })
    void aNameIsCleaned(String given, String offered) {
        assertThat(FileName.of(given, FileType.PDF)).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({"\u202E, ''", "\u0000, ''", "'\r\n', ''", "\u200B, ''", "\u2066, ''"})
    void whatCannotBeSeenIsGone(String invisible, String nothing) {
        assertThat(FileName.of("invoice" + invisible + "fdp.pdf", FileType.PDF))
                .isEqualTo("invoice" + nothing + "fdp.pdf");
    }

    @ParameterizedTest
    @CsvSource({"1000", "121", "120"})
    void aLongNameIsShortened(int length) {
        assertThat(FileName.of("é".repeat(length) + ".pdf", FileType.PDF)).isEqualTo("é".repeat(120) + ".pdf");
    }
}
