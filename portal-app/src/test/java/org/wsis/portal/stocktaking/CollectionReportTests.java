package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.export.PublicTable;
import org.wsis.export.RowWriter;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.reference.Language;
import org.wsis.stocktaking.report.Period;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportKind;
import org.wsis.stocktaking.report.ReportPlan;
import org.wsis.stocktaking.report.ReportSamples;
import org.wsis.stocktaking.report.ReportScope;

/** A report drawn from a special repository: of its published entries alone, and each page leads to the other. */
@PortalTest
class CollectionReportTests {
    private static final String COVID = "/stocktaking/collections/covid-19";
    private static final String SET = "stocktaking-collection-covid-19";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    ReportSamples samples;

    @Autowired
    List<PublicTable> tables;

    @Test
    void aReportHasTheEntriesOfTheRepositoryAndBothPagesLeadToEachOther() throws IOException {
        int year = samples.year();
        String slug = "covid-19-" + year;
        samples.entries(year, 9);
        set(year, "collections = '{covid-19}'", 2, 4, 6);
        set(year, "collections = '{ungis-digital-transformation}'", 5);
        set(year, "state = 'WITHDRAWN'", 6);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.page(browser, editor, "/admin/stocktaking/reports/new"))
                .contains(SET, "COVID-19 ICT case repository");

        ReportId id = samples.draft(plan(year, slug), "What the cases have in common.");
        assertThat(dumped(slug)).as("a draft").isEmpty();
        assertThat(visit(COVID)).doesNotContain(slug);
        samples.publish(samples.frozen(id));

        assertThat(visit("/stocktaking/reports/" + slug))
                .contains(sample(year, 2), sample(year, 4), COVID)
                .doesNotContain(sample(year, 1), sample(year, 5), sample(year, 6));
        assertThat(visit(COVID)).contains("/stocktaking/reports/" + slug, "The cases of " + year);
        assertThat(visit("/stocktaking/collections/ungis-digital-transformation"))
                .doesNotContain(slug);
        assertThat(dumped(slug))
                .contains("SPECIAL", "The cases of " + year, SET, 2)
                .endsWith((Object) null);
        withdraw(editor, id);
        assertThat(dumped(slug).getLast()).as("when it was withdrawn").isNotNull();
        assertThat(visit(COVID)).doesNotContain(slug);
    }

    private static void set(int year, String change, int... numbers) {
        for (int number : numbers) {
            ReportSamples.execute("UPDATE stocktaking.entry SET " + change + " WHERE year = " + year + " AND title = '"
                    + sample(year, number) + "'");
        }
    }

    private static String sample(int year, int number) {
        return "Sample 000" + number + " of " + year;
    }

    private static ReportPlan plan(int year, String slug) {
        return new ReportPlan(
                ReportKind.SPECIAL,
                slug,
                "The cases of " + year,
                Language.ENGLISH,
                Period.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                new ReportScope(null, List.of(), List.of(), List.of(), SET));
    }

    /** The row of the report in the dump, or nothing. */
    private List<@Nullable Object> dumped(String slug) throws IOException {
        var row = new ArrayList<@Nullable Object>();
        PublicTable reports = tables.stream()
                .filter(table -> table.name().equals("stocktaking-reports"))
                .findFirst()
                .orElseThrow();
        reports.writeTo(new RowWriter() {
            @Override
            public void row(List<? extends @Nullable Object> cells) {
                if (slug.equals(cells.getFirst())) {
                    row.addAll(cells);
                }
            }

            @Override
            public void close() {}
        });
        return row;
    }

    private void withdraw(AccountId editor, ReportId id) {
        assertThat(owners.post(browser, editor, id.desk() + "/withdrawal", Map.of("reason", "Only a test")))
                .hasStatus3xxRedirection();
    }

    private String visit(String path) {
        var result = browser.get().uri(path).exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }
}
