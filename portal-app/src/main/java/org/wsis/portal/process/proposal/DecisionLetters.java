package org.wsis.portal.process.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.Accounts;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** Tells a facilitator what became of a proposal. */
@Component
class DecisionLetters {
    private final Accounts accounts;
    private final Letters letters;
    private final MessageSource messages;

    DecisionLetters(Accounts accounts, Letters letters, MessageSource messages) {
        this.accounts = accounts;
        this.letters = letters;
        this.messages = messages;
    }

    void tell(Proposal proposal, boolean accepted, @Nullable String why) {
        accounts.find(proposal.proposedBy()).ifPresent(person -> {
            String given =
                    why == null ? messages.getMessage("portal.process.letter.no-reason", null, person.locale()) : why;
            String kind = accepted ? "portal.process.letter.accepted" : "portal.process.letter.declined";
            letters.queue(new NewLetter(
                    person.email(),
                    person.locale(),
                    kind,
                    List.of(proposal.line(), String.valueOf(proposal.sdg()), given),
                    "/action-lines/" + proposal.line() + "/matrix-proposals"));
        });
    }
}
