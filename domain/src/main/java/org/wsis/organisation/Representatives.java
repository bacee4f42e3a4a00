package org.wsis.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wsis.account.AccountId;

/** Who speaks for organisations. People ask for themselves; staff decide by {@link OrganisationAct.Decide}. */
public interface Representatives {
    /** Asks to represent an organisation; an id that was merged away asks the one that stayed. */
    Asking ask(OrganisationId organisation, AccountId person, String function);

    /** Withdraws a person's own request, or gives the representation up; false if it is not theirs or over. */
    boolean leave(UUID representation, AccountId person);

    /** What the person asked for and what became of it, the open ones first, then the latest. */
    List<Representation> of(AccountId person);

    /** A request or representation, for staff. */
    Optional<Representation> find(UUID representation);

    /** How many requests wait. */
    long waiting();

    /** How many of them arrived before this. */
    long waitingSince(Instant at);

    /** The requests that wait, the oldest first. */
    List<Representation> oldest(int limit);

    /** The organisations to which something ties the person now, by name. */
    List<OrganisationView> belonging(AccountId person);

    /** What ties the person to the organisation now. */
    Tie tie(OrganisationId organisation, AccountId person);

    /** What became of asking. */
    sealed interface Asking {
        /** It waits for staff. */
        record Done(UUID representation) implements Asking {}

        /** The person represents the organisation, or asked before and waits. */
        record Already() implements Asking {}

        /** So many requests of the person wait that another is refused. */
        record TooMany(int most) implements Asking {}

        /** There is no such organisation. */
        record Unknown() implements Asking {}
    }
}
