package org.wsis.prizes.entry;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.prizes.edition.Contests;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.HeldEntries;
import org.wsis.stocktaking.Stocktaking;

/** Lets go of the entry of one project, once, after the nominee list is public (decision 0091). */
@Service
class ReleaseDesk {
    /** The portal itself withdraws what nobody answers for. */
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final Releases releases;
    private final Contests contests;
    private final HeldEntries entries;
    private final Stocktaking stocktaking;
    private final PortalTime time;

    ReleaseDesk(Releases releases, Contests contests, HeldEntries entries, Stocktaking stocktaking, PortalTime time) {
        this.releases = releases;
        this.contests = contests;
        this.entries = entries;
        this.stocktaking = stocktaking;
        this.time = time;
    }

    /** Answers whether it was this call that let go of it. */
    @Transactional
    boolean release(UUID project) {
        Optional<Kept> kept = releases.lock(project).filter(found -> contests.showsNominees(found.edition()));
        kept.ifPresent(found -> releases.remember(found, letGo(found), time.now()));
        return kept.isPresent();
    }

    /** What became of the entry; one that is not kept back any more, for whatever reason, is withdrawn for the contest. */
    private Fate letGo(Kept project) {
        return switch (project.fate()) {
            case PUBLISHED -> entries.publish(project.entryId(), project.owner()) ? Fate.PUBLISHED : Fate.WITHDRAWN;
            case SUBMITTED ->
                entries.submit(project.entryId(), Objects.requireNonNull(project.owner()))
                        ? Fate.SUBMITTED
                        : Fate.WITHDRAWN;
            case WITHDRAWN -> {
                stocktaking.drop(project.entryId(), NOBODY);
                yield Fate.WITHDRAWN;
            }
        };
    }
}
