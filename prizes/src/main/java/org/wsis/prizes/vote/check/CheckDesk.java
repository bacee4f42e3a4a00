package org.wsis.prizes.vote.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.Limits;
import org.wsis.account.Limits.Limit;
import org.wsis.account.Secret;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.prizes.vote.VoteDesk;
import org.wsis.prizes.vote.Voted;
import org.wsis.schedule.PortalTime;

/** Asks voters for a check, keeps the choice that waits for it, and saves that choice once it is passed. */
@Service
public class CheckDesk {
    private static final Limit LETTERS =
            new Limit("prizes.voter-check.letter", 3, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6));

    private final Checks checks;
    private final VoteDesk votes;
    private final Accounts accounts;
    private final Letters letters;
    private final Limits limits;
    private final PortalTime time;

    CheckDesk(Checks checks, VoteDesk votes, Accounts accounts, Letters letters, Limits limits, PortalTime time) {
        this.checks = checks;
        this.votes = votes;
        this.accounts = accounts;
        this.letters = letters;
        this.limits = limits;
        this.time = time;
    }

    /** Keeps a choice that a check holds back, and writes the letter if it asks for one and none has left. */
    @Transactional
    public void keep(int edition, AccountId voter, UUID project) {
        checks.keep(edition, voter, project, time.now());
        checks.open(edition, voter)
                .filter(check -> check.isByMail() && !check.sent())
                .ifPresent(this::write);
    }

    /** What the voter has to do, if there is something. */
    @Transactional(readOnly = true)
    Optional<OpenCheck> open(int edition, AccountId voter) {
        return checks.open(edition, voter);
    }

    /** Whether a choice of the voter waits for a check. */
    @Transactional(readOnly = true)
    public boolean isWaiting(int edition, AccountId voter) {
        return checks.open(edition, voter).map(OpenCheck::project).isPresent();
    }

    /** Writes the letter again; gives the time to wait if it is too early for one. */
    @Transactional
    Optional<Duration> again(int edition, AccountId voter) {
        OpenCheck check =
                checks.open(edition, voter).filter(OpenCheck::isByMail).orElse(null);
        if (check == null) {
            return Optional.empty();
        }
        Optional<Duration> wait = limits.attempt(LETTERS, edition + " " + voter);
        if (wait.isEmpty()) {
            write(check);
        }
        return wait;
    }

    private void write(OpenCheck check) {
        accounts.find(check.voter()).ifPresent(person -> {
            Secret secret = Secret.random();
            checks.sent(check, secret.digest(), time.now());
            letters.queue(new NewLetter(
                    person.email(),
                    person.locale(),
                    "prizes.voter-check.letter",
                    List.of(person.name(), String.valueOf(check.edition())),
                    "/prizes/ballot-check?token=" + secret.text()));
        });
    }

    /** The edition whose ballot the letter asks about; empty if it asks for nothing any more. */
    @Transactional(readOnly = true)
    Optional<Integer> asked(@Nullable String token) {
        return checks.asked(Secret.of(token).digest()).map(OpenCheck::edition);
    }

    /** The address was confirmed by the letter's link. */
    @Transactional
    Optional<Passed> confirmed(@Nullable String token) {
        return checks.asked(Secret.of(token).digest()).map(this::pass);
    }

    /** The device has worked; nothing happens where more is asked for. */
    @Transactional
    Optional<Passed> worked(int edition, AccountId voter) {
        return checks.open(edition, voter).filter(check -> !check.isByMail()).map(this::pass);
    }

    /**
     * A check was passed.
     *
     * @param voted what became of the choice that waited, or null if none did
     */
    record Passed(int edition, @Nullable Voted voted) {}

    private Passed pass(OpenCheck check) {
        boolean first = checks.pass(check, time.now());
        UUID project = check.project();
        Voted voted = first && project != null ? votes.vote(check.edition(), project, check.voter()) : null;
        return new Passed(check.edition(), voted);
    }
}
