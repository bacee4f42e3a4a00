package org.wsis.prizes.vote.appeal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Secret;
import org.wsis.schedule.PortalTime;

/** Where a voter whose ballot was set aside says something to it, by the link of the letter. */
@Service
public class AppealDesk {
    private final Appeals appeals;
    private final PortalTime time;

    AppealDesk(Appeals appeals, PortalTime time) {
        this.appeals = appeals;
        this.time = time;
    }

    /** What was last done with the voter's ballot, if it was set aside and the voter was told. */
    @Transactional(readOnly = true)
    public Optional<Appeal> own(int edition, AccountId voter) {
        return appeals.own(edition, voter);
    }

    /** How many appeals of an edition wait for staff. */
    @Transactional(readOnly = true)
    public int waiting(int edition) {
        return appeals.waiting(edition);
    }

    /** What the letter with this token tells of. */
    @Transactional(readOnly = true)
    Optional<Appeal> asked(@Nullable String token) {
        return appeals.asked(Secret.of(token).digest());
    }

    /** Writes the appeal down; false if nothing can be said any more. */
    @Transactional
    boolean appeal(@Nullable String token, String words) {
        return asked(token)
                .filter(Appeal::canBeMade)
                .filter(appeal -> appeals.say(appeal.id(), words, time.now()))
                .isPresent();
    }
}
