package org.wsis.stocktaking.entry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/** One line of an entry's history. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(schema = "stocktaking", name = "entry_act")
class Act {
    /** What was done. Words: {@code stocktaking.act.<name in lower case>}. */
    enum Kind {
        RECEIVED,
        CORRECTED,
        CLAIMED,
        RETURNED,
        PUBLISHED,
        DECLINED,
        WITHDRAWN,
        ARCHIVED,
        TAKEN_OVER,
        ASKED,
        ANSWERED,
        CONFIRMED,
        ENDED,
        RECALLED,
        IMPORTED,
        AMENDED,
        PROPOSED,
        JOINED,
        LEFT,
        REMOVED,
        HANDED_OVER,
        HELD,
        REWRITTEN;

        String key() {
            return "stocktaking.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The words if it was done to a revision. */
        String revisionKey() {
            return "stocktaking.revision.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether every reader of a published entry may know of it. */
        boolean isPublic() {
            return this == RECEIVED || this == PUBLISHED || this == ARCHIVED || this == IMPORTED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID entry;
    private Instant at;
    private @Nullable UUID by;

    @Enumerated(EnumType.STRING)
    private Kind act;

    private @Nullable String words;

    @ElementCollection
    @CollectionTable(schema = "stocktaking", name = "entry_pin", joinColumns = @JoinColumn(name = "act"))
    @OrderColumn(name = "position")
    private List<Pin> pins = List.of();

    protected Act() {}

    private Act(Entry entry, Kind act, @Nullable AccountId by, Instant at) {
        this.entry = entry.id().value();
        this.act = act;
        this.by = by == null ? null : by.value();
        this.at = at;
    }

    static Act of(Entry entry, Kind act, @Nullable AccountId by, Instant at) {
        return new Act(entry, act, by, at);
    }

    static Act verdict(
            Entry entry, Kind act, @Nullable AccountId by, Instant at, @Nullable String words, List<Pin> pins) {
        var verdict = new Act(entry, act, by, at);
        verdict.words = words;
        verdict.pins = List.copyOf(pins);
        return verdict;
    }

    /** In the history of this entry; what was done to its revisions is told as such. */
    String keyFor(Entry subject) {
        boolean own = subject.revises() == null && entry.equals(subject.id().value());
        return own ? act.key() : act.revisionKey();
    }

    Kind kind() {
        return act;
    }

    Instant at() {
        return at;
    }

    @Nullable
    AccountId by() {
        return by == null ? null : new AccountId(by);
    }

    @Nullable
    String words() {
        return words;
    }

    List<Pin> pins() {
        return pins;
    }
}
