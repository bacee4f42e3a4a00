package org.wsis.portal.process;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.account.Role;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Sdg;

/** The line or goal of an address; what does not exist, or is not the actor's, is not found. */
@Component
public class Lines {
    private final Reference reference;

    Lines(Reference reference) {
        this.reference = reference;
    }

    /** The line of this code, in any case. */
    public ActionLine named(String code) {
        return reference.actionLine(code).orElseThrow(Lines::notFound);
    }

    /** The line of this code, if the actor is its facilitator. */
    public ActionLine facilitated(String code, Actor actor) {
        return reference
                .actionLine(code)
                .filter(line -> actor.has(Role.FACILITATOR, line.code()))
                .orElseThrow(Lines::notFound);
    }

    /** The goal of this number. */
    public Sdg goal(int number) {
        return reference.sdgs().stream()
                .filter(goal -> goal.number() == number)
                .findFirst()
                .orElseThrow(Lines::notFound);
    }

    /** The answer for an address that names nothing. */
    public static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
