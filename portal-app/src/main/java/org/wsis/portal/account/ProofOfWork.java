package org.wsis.portal.account;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.wsis.portal.security.Challenges;

/** Checks the challenge that came with a form and says what is missing. */
@Component
class ProofOfWork {
    private final Challenges challenges;

    ProofOfWork(Challenges challenges) {
        this.challenges = challenges;
    }

    /** Whether the form may go on; if not, why is among its errors. */
    boolean accepts(
            @Nullable String challenge, @Nullable String solution, BindingResult errors, HttpServletResponse response) {
        return switch (challenges.check(challenge, solution)) {
            case Challenges.Answer.Passed passed -> true;
            case Challenges.Answer.TooEarly early -> {
                Waiting.say("kit.challenge.early", early.left(), errors, response);
                yield false;
            }
            case Challenges.Answer.Worthless worthless -> {
                errors.reject("kit.challenge.again");
                yield false;
            }
        };
    }

    /** The challenge to show: the one that was sent, if waiting made it good, else a new one. */
    String toShow(@Nullable String sent) {
        return challenges.isOpen(sent) ? String.valueOf(sent) : challenges.issue();
    }
}
