package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.reference.Language;
import org.wsis.stocktaking.report.ReportSamples;

/** The pages of reports ask the database no more often for much than for little. */
@PortalTest
class ReportStatementTests {
    private static final int A_PAGE = 30;
    private static final int MANY = 15;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    ReportSamples samples;

    @Test
    void aReportOfManyEntriesDoesNotAskMore() {
        RequestPostProcessor reader = people.asStakeholder();
        String small = samples.publishedPath(1);
        String large = samples.publishedPath(200);
        assertThat(statements(large, reader)).isEqualTo(statements(small, reader));
        assertThat(statements(large + "?page=3", reader)).isEqualTo(statements(small, reader));
    }

    @Test
    void theListsDoNotAskMoreForMore() {
        RequestPostProcessor editor = people.as(people.holding(Role.EDITOR));
        drafts(A_PAGE); // a list of less than a page is not counted
        long few = statements("/admin/stocktaking/reports", editor);
        drafts(MANY);
        assertThat(statements("/admin/stocktaking/reports", editor)).isEqualTo(few);
    }

    /** Each year has one of each language. */
    private void drafts(int number) {
        int year = samples.year();
        for (int made = 0; made < number; made++) {
            Language language = Language.values()[made % Language.values().length];
            year = made > 0 && made % Language.values().length == 0 ? samples.year() : year;
            samples.draft(samples.plan(year, language, "One of many"), "");
        }
    }

    private long statements(String path, RequestPostProcessor reader) {
        return StatementCounts.least(
                () -> assertThat(browser.get().uri(path).with(reader)).hasStatusOk());
    }
}
