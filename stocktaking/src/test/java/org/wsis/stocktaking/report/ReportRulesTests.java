package org.wsis.stocktaking.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.account.AccountId;
import org.wsis.reference.Language;
import org.wsis.reference.Region;

class ReportRulesTests {
    private static final Instant NOW = Instant.parse("2018-03-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            GLOBAL,          ,              ,   ,   ,               fits
            GLOBAL,          AFRICA,        ,   ,   ,               kind
            GLOBAL,          ,              KE, ,   ,               kind
            GLOBAL,          ,              ,   C2, ,               kind
            REGIONAL,        AFRICA,        ,   ,   ,               fits
            REGIONAL,        AFRICA,        ,   C2, ,               fits
            REGIONAL,        ,              KE, ,   ,               region
            REGIONAL,        INTERNATIONAL, ,   ,   ,               region
            SUCCESS_STORIES, ,              ,   ,   prizes-2018,    fits
            SUCCESS_STORIES, ,              KE, ,   ,               set
            SUCCESS_STORIES, CIS,           ,   ,   prizes-2018,    region
            SPECIAL,         ,              KE, ,   ,               fits
            SPECIAL,         ,              ,   C2, ,               fits
            SPECIAL,         ,              ,   ,   ,               kind
            SPECIAL,         EUROPE,        ,   C2, ,               region
            """)
    void eachKindHasItsScope(
            ReportKind kind,
            @Nullable Region region,
            @Nullable String country,
            @Nullable String line,
            @Nullable String set,
            String wrong) {
        var scope = new ReportScope(region, some(country), some(line), List.of(), set);
        assertThat(ReportRules.wrong(kind, scope).map(ReportRules.Wrong::field).orElse("fits"))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,     true,  true
            FREEZING,  false, false
            FROZEN,    false, false
            PUBLISHED, false, false
            WITHDRAWN, false, false
            """)
    void onlyADraftChangesAndIsFrozen(ReportState state, boolean change, boolean freeze) {
        assertThat(ReportRules.mayChange(state)).isEqualTo(change);
        assertThat(ReportRules.mayFreeze(state, 1)).isEqualTo(freeze);
        assertThat(ReportRules.mayFreeze(state, 0)).isFalse();
    }

    @Test
    void aReportTakesNoStepTwiceAndNoneBack() {
        Report report = Report.planned(plan("One"), NOW);
        assertThatIllegalStateException().isThrownBy(() -> report.publish(NOW));
        report.startFreezing(new AccountId(UUID.randomUUID()), NOW);
        assertThatIllegalStateException().isThrownBy(() -> report.plan(plan("Two"), NOW));
        assertThatIllegalStateException().isThrownBy(() -> report.introduce("Two", NOW));
        report.freeze("0".repeat(64), 3, 0, NOW);
        assertThatIllegalStateException().isThrownBy(() -> report.stopFreezing(NOW));
        report.publish(NOW);
        assertThatIllegalStateException().isThrownBy(() -> report.publish(NOW));
        report.withdraw("Wrong figures", NOW);
        assertThatIllegalStateException().isThrownBy(() -> report.publish(NOW));
        assertThat(report.view().plan().title()).isEqualTo("One");
    }

    @Test
    void freezingThatIsStoppedLeavesADraft() {
        Report report = Report.planned(plan("One"), NOW);
        report.startFreezing(new AccountId(UUID.randomUUID()), NOW);
        report.stopFreezing(NOW);
        report.plan(plan("Two"), NOW);
        assertThat(report.view().plan().title()).isEqualTo("Two");
    }

    private static ReportPlan plan(String title) {
        Period year = Period.ofDays(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
        return new ReportPlan(ReportKind.GLOBAL, "global-2017", title, Language.ENGLISH, year, ReportScope.ALL);
    }

    private static List<String> some(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
