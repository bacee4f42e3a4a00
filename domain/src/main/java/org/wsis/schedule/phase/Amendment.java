package org.wsis.schedule.phase;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.schedule.AmendmentView;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseRecord;

/** One change of dates; never changed itself. */
@Entity
@Immutable
@Table(schema = "schedule", name = "amendment")
class Amendment {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "phase_id")
    private Phase phase;

    private int number;

    @Embedded
    @AttributeOverride(name = "firstDay", column = @Column(name = "old_first_day"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "old_last_day"))
    @AttributeOverride(name = "hour", column = @Column(name = "old_hour"))
    @AttributeOverride(name = "announcedAs", column = @Column(name = "old_announced_as"))
    @AttributeOverride(name = "opensAt", column = @Column(name = "old_opens_at"))
    @AttributeOverride(name = "closesAt", column = @Column(name = "old_closes_at"))
    private @Nullable PhaseDates before;

    @Embedded
    @AttributeOverride(name = "firstDay", column = @Column(name = "new_first_day"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "new_last_day"))
    @AttributeOverride(name = "hour", column = @Column(name = "new_hour"))
    @AttributeOverride(name = "announcedAs", column = @Column(name = "new_announced_as"))
    @AttributeOverride(name = "opensAt", column = @Column(name = "new_opens_at"))
    @AttributeOverride(name = "closesAt", column = @Column(name = "new_closes_at"))
    private @Nullable PhaseDates after;

    private String reason;
    private @Nullable String source;
    private @Nullable UUID author;
    private @Nullable Instant at;

    /** For JPA. */
    protected Amendment() {}

    private Amendment(Phase phase, int number, PhaseDates after, String reason) {
        this.id = UUID.randomUUID();
        this.phase = phase;
        this.number = number;
        this.before = phase.dates();
        this.after = after;
        this.reason = reason;
    }

    static Amendment decided(Phase phase, int number, PhaseDates after, String reason, AccountId by, Instant now) {
        var amendment = new Amendment(phase, number, after, reason);
        amendment.author = by.value();
        amendment.at = now;
        return amendment;
    }

    /** The source is that of the dates before. */
    static Amendment found(Phase phase, int number, PhaseDates after, String reason, String source) {
        var amendment = new Amendment(phase, number, after, reason);
        amendment.source = source;
        return amendment;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    PhaseDates before() {
        return before == null ? PhaseDates.UNKNOWN : before;
    }

    PhaseDates after() {
        return after == null ? PhaseDates.UNKNOWN : after;
    }

    String reason() {
        return reason;
    }

    @Nullable
    AccountId author() {
        return author == null ? null : new AccountId(author);
    }

    PhaseRecord.Change change(PhaseRecord.@Nullable Told told) {
        return new PhaseRecord.Change(number, before(), after(), reason, source, author(), at, told);
    }

    AmendmentView view() {
        return new AmendmentView(before().firstDay(), before().lastDay(), at, reason);
    }
}
