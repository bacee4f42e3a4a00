package org.wsis.stocktaking.report.section;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.report.ReportId;

/** What a facilitator writes about one Action Line for one report. */
@Entity
@Table(schema = "stocktaking", name = "report_section")
class Section {
    @Embeddable
    record Id(UUID report, @Column(name = "action_line") String line) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private SectionState state;

    private String body;
    private @Nullable String remark;
    private Instant requestedAt;
    private @Nullable UUID writtenBy;
    private @Nullable Instant writtenAt;
    private @Nullable Instant takenAt;

    protected Section() {}

    static Section requested(ReportId report, String line, Instant now) {
        var section = new Section();
        section.id = new Id(report.value(), line);
        section.state = SectionState.REQUESTED;
        section.body = "";
        section.requestedAt = now;
        return section;
    }

    void write(String markdown, AccountId by, Instant now) {
        become(SectionState.WRITTEN);
        body = markdown;
        writtenBy = by.value();
        writtenAt = now;
    }

    void take(Instant now) {
        become(SectionState.TAKEN);
        takenAt = now;
    }

    /** Asks for it again, with what is to be changed. */
    void ask(String what, Instant now) {
        become(SectionState.REQUESTED);
        remark = what;
        requestedAt = now;
        takenAt = null;
    }

    private void become(SectionState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("A section that is " + state + " does not become " + next);
        }
        state = next;
    }

    Id id() {
        return id;
    }

    SectionState state() {
        return state;
    }

    SectionView view(@Nullable String author) {
        return new SectionView(
                new ReportId(id.report()),
                id.line(),
                version == null ? 0 : version,
                state,
                body,
                remark,
                requestedAt,
                writtenBy == null ? null : new AccountId(writtenBy),
                author,
                writtenAt);
    }
}
