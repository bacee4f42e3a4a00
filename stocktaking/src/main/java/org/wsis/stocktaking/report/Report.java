package org.wsis.stocktaking.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.reference.Language;
import org.wsis.reference.Region;

/**
 * A report on a part of the register, from its plan on. An update names only what changes: naming the unique address, too,
 * would make it wait for the transaction that freezes the report and refers to it.
 */
@Entity
@DynamicUpdate
@Table(schema = "stocktaking", name = "report")
class Report {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private String slug;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String title;
    private String language;
    private LocalDate beginsOn;
    private LocalDate endsBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable Region region;

    private List<String> countries;
    private List<String> actionLines;
    private List<Integer> sdgs;
    private @Nullable String entrySet;
    private String introduction;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable UUID frozenBy;
    private @Nullable Instant frozenAt;
    private @Nullable String checksum;
    private @Nullable Integer entries;
    private @Nullable Integer leftOut;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawal;

    protected Report() {}

    static Report planned(ReportPlan plan, Instant now) {
        var report = new Report();
        report.id = UUID.randomUUID();
        report.state = ReportState.DRAFT;
        report.introduction = "";
        report.createdAt = now;
        report.plan(plan, now);
        return report;
    }

    void plan(ReportPlan plan, Instant now) {
        change(now);
        slug = plan.slug();
        kind = plan.kind();
        title = plan.title();
        language = plan.language().code();
        beginsOn = plan.period().from();
        endsBefore = plan.period().until();
        region = plan.scope().region();
        countries = plan.scope().countries();
        actionLines = plan.scope().actionLines();
        sdgs = plan.scope().sdgs();
        entrySet = plan.scope().set();
    }

    void introduce(String markdown, Instant now) {
        change(now);
        introduction = markdown;
    }

    void startFreezing(AccountId by, Instant now) {
        become(ReportState.FREEZING, now);
        frozenBy = by.value();
    }

    /** Back to the draft, before it is frozen. */
    void stopFreezing(Instant now) {
        become(ReportState.DRAFT, now);
        frozenBy = null;
    }

    /** The set is complete; from here on nothing of it changes. */
    void freeze(String sum, int counted, int notCounted, Instant at) {
        become(ReportState.FROZEN, at);
        frozenAt = at;
        checksum = sum;
        entries = counted;
        leftOut = notCounted;
    }

    void publish(Instant now) {
        become(ReportState.PUBLISHED, now);
        publishedAt = now;
    }

    void withdraw(String reason, Instant now) {
        become(ReportState.WITHDRAWN, now);
        withdrawnAt = now;
        withdrawal = reason;
    }

    private void change(Instant now) {
        if (!ReportRules.mayChange(state)) {
            throw new IllegalStateException("A report that is " + state + " does not change");
        }
        changedAt = now;
    }

    private void become(ReportState next, Instant now) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("A report that is " + state + " does not become " + next);
        }
        state = next;
        changedAt = now;
    }

    ReportId id() {
        return new ReportId(id);
    }

    ReportState state() {
        return state;
    }

    AccountId frozenBy() {
        return new AccountId(Objects.requireNonNull(frozenBy));
    }

    ReportView view() {
        return new ReportView(
                id(),
                version == null ? 0 : version,
                state,
                new ReportPlan(
                        kind,
                        slug,
                        title,
                        Language.of(java.util.Locale.of(language)),
                        new Period(beginsOn, endsBefore),
                        new ReportScope(region, countries, actionLines, sdgs, entrySet)),
                introduction,
                changedAt,
                frozenAt == null
                        ? null
                        : new ReportView.Frozen(
                                frozenAt,
                                Objects.requireNonNull(checksum),
                                Objects.requireNonNull(entries),
                                Objects.requireNonNull(leftOut)),
                publishedAt,
                withdrawnAt == null
                        ? null
                        : new ReportView.Withdrawal(withdrawnAt, Objects.requireNonNull(withdrawal)));
    }
}
