package org.wsis.prizes.vote.ballot;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Limits;
import org.wsis.account.Limits.Limit;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.prizes.vote.OwnVote;
import org.wsis.prizes.vote.VoteDesk;

/** Sends voters their receipt codes, if they wish; never a choice. */
@Service
class ReceiptLetters {
    private static final Limit LETTERS =
            new Limit("prizes.receipts.letter", 5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6));

    private final VoteDesk votes;
    private final Accounts accounts;
    private final Letters letters;
    private final Limits limits;
    private final MessageSource messages;

    ReceiptLetters(VoteDesk votes, Accounts accounts, Letters letters, Limits limits, MessageSource messages) {
        this.votes = votes;
        this.accounts = accounts;
        this.letters = letters;
        this.limits = limits;
        this.messages = messages;
    }

    /** What became of the wish. */
    enum Sent {
        DONE("prizes.receipts.letter.sent"),
        NOTHING("prizes.receipts.none"),
        TOO_OFTEN("prizes.receipts.letter.wait");

        private final String key;

        Sent(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Sends the codes of all that is saved. */
    @Transactional
    Sent send(int edition, AccountId voter) {
        List<OwnVote> own = votes.own(edition, voter);
        AccountView person = accounts.find(voter).orElse(null);
        if (own.isEmpty() || person == null) {
            return Sent.NOTHING;
        }
        if (limits.attempt(LETTERS, edition + " " + voter).isPresent()) {
            return Sent.TOO_OFTEN;
        }
        letters.queue(new NewLetter(
                person.email(),
                person.locale(),
                "prizes.receipts.letter",
                List.of(person.name(), String.valueOf(edition), codes(own, person)),
                "/prizes/" + edition + "/ballot/receipts"));
        return Sent.DONE;
    }

    private String codes(List<OwnVote> own, AccountView person) {
        return own.stream()
                .map(vote ->
                        messages.getMessage("prizes.receipts.category", new Object[] {vote.category()}, person.locale())
                                + ": " + vote.code())
                .collect(Collectors.joining("\n"));
    }
}
