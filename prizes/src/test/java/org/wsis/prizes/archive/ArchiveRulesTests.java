package org.wsis.prizes.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.imports.ImportRow;
import org.wsis.imports.Remark;
import org.wsis.reference.ContentFile;
import org.wsis.reference.ContentRow;

class ArchiveRulesTests {
    private static final Map<String, String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(
                    code -> Locale.of("", code)
                            .getDisplayCountry(Locale.ENGLISH)
                            .replace("&", "and")
                            .toLowerCase(Locale.ROOT),
                    code -> code,
                    (one, other) -> one));

    /** The fate of each of the 75 rows of the real archive, in the words of data/prize_archive_fates.csv. */
    @TestFactory
    Stream<DynamicTest> everyRowOfTheArchiveHasItsExplainedFate() {
        Map<Long, ContentRow> fates = ContentFile.of("prize_archive_fates.csv").rows().stream()
                .collect(Collectors.toMap(row -> Long.valueOf(row.get("row")), row -> row));
        assertThat(fates).hasSize(75);
        return ContentFile.of("prize_archive.csv").rows().stream()
                .map(row -> DynamicTest.dynamicTest("row " + row.line(), () -> {
                    assertThat(fate(row.cells()))
                            .isEqualTo(fates.get(row.line()).get("fate"));
                    assertThat(remarks(row.cells()))
                            .isEqualTo(
                                    String.valueOf(fates.get(row.line()).cells().get("remarks")));
                }));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "20x5, 1, Project, Org, Kenya, winner, s, not-a-year",
                "2027, 1, Project, Org, Kenya, winner, s, year-to-come",
                "1999, 1, Project, Org, Kenya, winner, s, not-a-year",
                "2015, 19, Project, Org, Kenya, winner, s, not-a-category",
                "2015, 0, Project, Org, Kenya, winner, s, not-a-category",
                "2015, 1, Project, Org, Atlantis, winner, s, unknown-country",
                "2015, 1, Project, Org, Kenya / Uganda, winner, s, several-countries",
                "2015, 1, Project, Org, Kenya, third, s, unknown-rank",
                "2015, 1, Project, Org, Kenya, '', s, unknown-rank",
                "2015, 1, Project, Org, Kenya, winner, '', no-source",
                "2015, 1, '', '', '', winner, s, names-nobody",
            })
    void whatNamesNobodyOrContradictsItselfIsRefused(
            String year,
            String category,
            String project,
            String organisation,
            String country,
            String rank,
            String source,
            String reason) {
        Map<String, String> cells = Map.of(
                "year",
                year,
                "category",
                category,
                "project",
                project,
                "organisation",
                organisation,
                "country",
                country,
                "rank",
                rank,
                "source",
                source);
        assertThat(read(cells))
                .isInstanceOfSatisfying(
                        ArchiveReading.Unusable.class,
                        unusable -> assertThat(unusable.reasons())
                                .extracting(Remark::key)
                                .contains("prizes.import." + reason));
    }

    @Test
    void overLongNamesAreRefusedAndNotCut() {
        Map<String, String> cells = Map.of("project", "x".repeat(301), "rank", "winner", "source", "s");
        assertThat(read(cells)).isInstanceOf(ArchiveReading.Unusable.class);
    }

    @Test
    void aProjectIsTheSameWhateverItsSpelling() {
        Map<String, String> one =
                Map.of("year", "2015", "project", "Éducation  Pour-Tous", "rank", "winner", "source", "a");
        Map<String, String> other =
                Map.of("year", "2015", "project", "education pour tous", "rank", "champion", "source", "b");
        assertThat(prize(one).facts().identity()).isEqualTo(prize(other).facts().identity());
    }

    private static ArchiveReading read(Map<String, String> cells) {
        return ArchiveRules.read(
                name -> Optional.ofNullable(COUNTRIES.get(name.toLowerCase(Locale.ROOT))),
                code -> code.equals("C1") ? Optional.of(1) : Optional.empty(),
                2026,
                new ImportRow(2, cells));
    }

    private static ArchiveReading.Prize prize(Map<String, String> cells) {
        return (ArchiveReading.Prize) read(cells);
    }

    private static String fate(Map<String, String> cells) {
        return switch (read(cells)) {
            case ArchiveReading.Unusable unusable -> "refused";
            case ArchiveReading.Prize prize ->
                Stream.of(
                                prize.facts().rank(),
                                prize.facts().registered() == null ? "not registered" : "registered",
                                prize.facts().country(),
                                prize.facts().international() ? "international" : null)
                        .filter(part -> part != null)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
        };
    }

    private static String remarks(Map<String, String> cells) {
        return prize(cells).remarks().stream()
                .map(remark -> remark.key().substring("prizes.import.".length()))
                .collect(Collectors.joining(" "));
    }
}
