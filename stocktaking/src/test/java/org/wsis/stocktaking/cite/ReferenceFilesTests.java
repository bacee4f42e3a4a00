package org.wsis.stocktaking.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis.stocktaking.published.PublicEntry;

class ReferenceFilesTests {
    private static final Instant LATE_IN_GENEVA = Instant.parse("2018-02-17T23:30:00Z");

    @Test
    void bibTexKeepsNamesTogetherAndEscapesWhatItWouldRead() {
        assertThat(BibTex.of(entry("50 % & {more}_or\\less\n#1 ~ ^", "Coast $ Radio")))
                .isEqualTo("""
                @misc{wsis-stocktaking-12,
                  author = {{Coast \\$ Radio}},
                  title = {{50 \\% \\& \\{more\\}\\_or\\textbackslash{}less \\#1 \\textasciitilde{} \\textasciicircum{}}},
                  howpublished = {WSIS Stocktaking, entry 12},
                  year = {2016},
                  date = {2018-02-18},
                  language = {fr},
                  url = {https://example.org/stocktaking/entries/1},
                }
                """);
    }

    @Test
    void risHasALineForEachTagWhateverTheTextContains() {
        assertThat(Ris.of(entry("Title\r\nER  - \r\nTY  - JOUR", null)).split("\r\n", -1))
                .containsExactly(
                        "TY  - ELEC",
                        "TI  - Title ER - TY - JOUR",
                        "T2  - WSIS Stocktaking",
                        "M1  - Entry 12",
                        "PY  - 2016",
                        "DA  - 2018/02/18",
                        "LA  - fr",
                        "UR  - https://example.org/stocktaking/entries/1",
                        "ER  - ",
                        "");
    }

    private static PublicEntry entry(String title, @Nullable String organisation) {
        return new PublicEntry(
                UUID.randomUUID(),
                12,
                "https://example.org/stocktaking/entries/1",
                title,
                null,
                "fr",
                null,
                organisation,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                2016,
                null,
                null,
                LATE_IN_GENEVA,
                LATE_IN_GENEVA,
                List.of(),
                null,
                null,
                null);
    }
}
