package org.wsis.schedule.phase;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.schedule.AmendmentView;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseRecord;
import org.wsis.schedule.PhaseRecord.Told;
import org.wsis.schedule.PhaseTitles;
import org.wsis.schedule.PhaseView;

/** One phase of an edition of a process; changes of its dates are kept as amendments. */
@Entity
@Table(schema = "schedule", name = "phase")
@SQLRestriction("withdrawn_at IS NULL")
class Phase {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String process;
    private String edition;
    private String key;
    private @Nullable Integer number;
    private String title;

    @Embedded
    private PhaseTitles titles = PhaseTitles.ENGLISH;

    @Embedded
    private @Nullable PhaseDates dates;

    private @Nullable String source;
    private @Nullable UUID author;
    private Instant createdAt;

    @OneToMany(mappedBy = "phase", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Amendment> amendments = new ArrayList<>();

    /** For JPA. */
    protected Phase() {}

    private Phase(PhaseName name, PhaseDates dates, Instant now) {
        this.id = UUID.randomUUID();
        this.process = name.process();
        this.edition = name.edition();
        this.key = name.key();
        this.number = name.number();
        this.title = name.title();
        this.dates = dates;
        this.createdAt = now;
    }

    static Phase planned(PhaseName name, PhaseDates dates, AccountId by, Instant now) {
        var phase = new Phase(name, dates, now);
        phase.author = by.value();
        return phase;
    }

    static Phase fromArchive(PhaseName name, PhaseDates dates, String source, Instant now) {
        var phase = new Phase(name, dates, now);
        phase.source = source;
        return phase;
    }

    /** Is called so in other languages, too. */
    void say(PhaseTitles said) {
        titles = said;
    }

    void amend(PhaseDates changed, String reason, AccountId by, Instant now) {
        var amendment = Amendment.decided(this, amendments.size() + 1, changed, reason, by, now);
        amendments.add(amendment);
        dates = changed;
    }

    /** A later row of the archive replaces what an earlier one planned. */
    void amendFromArchive(PhaseName name, PhaseDates changed, String reason, String laterSource) {
        String earlierSource = source == null ? laterSource : source;
        amendments.add(Amendment.found(this, amendments.size() + 1, changed, reason, earlierSource));
        title = name.title();
        dates = changed;
        source = laterSource;
    }

    PhaseId id() {
        return new PhaseId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Hibernate gives null for dates of which nothing is known. */
    PhaseDates dates() {
        return dates == null ? PhaseDates.UNKNOWN : dates;
    }

    /** The change of this number, if the secretariat made it. */
    Optional<Amendment> decided(int change) {
        return amendments.stream()
                .filter(amendment -> amendment.number() == change && amendment.author() != null)
                .findFirst();
    }

    /** Whether later dates hold. */
    boolean isSuperseded(Amendment amendment) {
        return amendment.number() < amendments.size();
    }

    /** What people do not know who were told of these changes. */
    News news(Set<Integer> told) {
        return News.since(told, amendments, dates());
    }

    PhaseRecord record(Map<Integer, Told> told) {
        List<PhaseRecord.Change> changes = amendments.stream()
                .map(amendment -> amendment.change(told.get(amendment.number())))
                .toList();
        return new PhaseRecord(view(), version(), dates(), source, changes);
    }

    PhaseView view() {
        List<AmendmentView> past = amendments.stream().map(Amendment::view).toList();
        return PhaseView.of(id(), process, edition, key, title, dates(), past, titles);
    }
}
