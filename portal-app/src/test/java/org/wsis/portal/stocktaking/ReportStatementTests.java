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
        for (int number = 0; number < A_PAGE; number++) { // a list of less than a page is not counted
            samples.draft(samples.plan(samples.year(), Language.ENGLISH, "One of many"), "");
        }
        long few = statements("/admin/stocktaking/reports", editor);
        for (int number = 0; number < MANY; number++) {
            samples.draft(samples.plan(samples.year(), Language.ENGLISH, "One of many"), "");
        }
        assertThat(statements("/admin/stocktaking/reports", editor)).isEqualTo(few);
    }

    private long statements(String path, RequestPostProcessor reader) {
        return StatementCounts.least(
                () -> assertThat(browser.get().uri(path).with(reader)).hasStatusOk());
    }
}
