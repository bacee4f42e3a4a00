package org.wsis.prizes.vote.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Secret;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.reminder.Reminders.Unfinished;
import org.wsis.schedule.PortalTime;
import org.wsis.web.GenevaText;

/** Reminds voters, each once for each number: the row that says so and the letter are one transaction. */
@Service
class ReminderDesk {
    static final int AT_A_TIME = 100;

    private final Reminders reminders;
    private final Accounts accounts;
    private final Letters letters;
    private final PortalTime time;

    ReminderDesk(Reminders reminders, Accounts accounts, Letters letters, PortalTime time) {
        this.reminders = reminders;
        this.accounts = accounts;
        this.letters = letters;
        this.time = time;
    }

    /** Reminds some voters after this one; gives the last of them, or empty at the end. */
    @Transactional
    Optional<UUID> remind(Contest contest, @Nullable UUID after) {
        Instant now = time.now();
        return ReminderRules.due(contest, now).flatMap(number -> remind(contest, number, after, now));
    }

    private Optional<UUID> remind(Contest contest, int number, @Nullable UUID after, Instant now) {
        List<Unfinished> some = reminders.some(contest.year(), number, after, AT_A_TIME);
        if (some.isEmpty()) {
            return Optional.empty();
        }
        Map<AccountId, AccountView> people =
                accounts.findAll(some.stream().map(Unfinished::voter).toList());
        for (Unfinished one : some) {
            AccountView person = people.get(one.voter());
            Secret secret = Secret.random();
            byte[] hash = person == null ? null : secret.digest();
            if (reminders.note(contest.year(), number, one.voter(), hash, now) && person != null) {
                letters.queue(letter(contest, one, person, secret));
            }
        }
        return Optional.of(some.getLast().voter().value());
    }

    private static NewLetter letter(Contest contest, Unfinished one, AccountView person, Secret secret) {
        GenevaText text = GenevaText.in(person.locale());
        Instant closes = contest.closesAt().orElseThrow();
        return new NewLetter(
                person.email(),
                person.locale(),
                "prizes.reminder.letter",
                List.of(
                        person.name(),
                        String.valueOf(contest.year()),
                        text.number(one.choices()),
                        text.number(one.categories()),
                        text.day(closes),
                        text.hour(closes)),
                "/prizes/" + contest.year() + "/ballot",
                "/prizes/reminders?token=" + secret.text());
    }

    /** The edition whose reminders the letter's link stops. */
    @Transactional(readOnly = true)
    Optional<Integer> look(@Nullable String token) {
        return reminders.edition(Secret.of(token).digest());
    }

    /** Stops reminders of an edition; gives which, if the link is one of ours. */
    @Transactional
    Optional<Integer> stop(@Nullable String token) {
        byte[] hash = Secret.of(token).digest();
        reminders.stop(hash, time.now());
        return reminders.edition(hash);
    }
}
