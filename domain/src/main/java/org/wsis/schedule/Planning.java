package org.wsis.schedule;

import java.util.List;
import java.util.Optional;
import org.wsis.account.AccountId;

/** What the secretariat does with phases. Every act is audited; whether somebody may act is decided before. */
public interface Planning {
    /** The editions that have phases, by process, the latest first. */
    List<Edition> editions();

    /** The phase with its history. */
    Optional<PhaseRecord> record(PhaseId id);

    /** Creates a phase; empty if process, edition and key name one already. */
    Optional<PhaseId> create(NewPhase phase, AccountId by);

    /** Whether people were told of a phase of the edition, or one is from the archive. */
    boolean isOnRecord(String process, String edition);

    /**
     * Takes back all phases of an edition that was planned by mistake; one that is created again is another. Answers
     * whether it could: nothing happens once people were told of one, or one is from the archive.
     */
    boolean withdraw(String process, String edition, AccountId by);

    /**
     * Changes the dates and keeps the old ones.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if the phase was changed since {@code version}
     */
    Amending amend(PhaseId id, long version, PhaseDates dates, String reason, AccountId by);

    /** How many people would be told of a change of this phase, by the part that they have in it and by language. */
    Reach reach(PhaseView phase);

    /** Writes to everybody concerned of the last change and of those before it that were not told, once. */
    Telling tell(PhaseId id, int change, AccountId by);

    /** An edition of a process with the number of its phases. */
    record Edition(String process, String edition, long phases) {}

    /** What became of a wish to change dates. */
    enum Amending {
        DONE,
        /** The dates are the same as before; nothing was written. */
        UNCHANGED,
        /** There is no such phase. */
        UNKNOWN
    }

    /** What became of a wish to tell people. */
    sealed interface Telling {
        /** So many letters were queued. */
        record Done(int letters) implements Telling {}

        /** They were told before; nothing was sent. */
        record Before() implements Telling {}

        /** Later dates hold; nothing was sent. */
        record Superseded() implements Telling {}

        /** There is no such change by the secretariat. */
        record Unknown() implements Telling {}
    }
}
