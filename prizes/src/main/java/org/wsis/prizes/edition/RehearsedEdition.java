package org.wsis.prizes.edition;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets an edition of the archive run again in a rehearsal. */
@Component
public class RehearsedEdition {
    private final Editions editions;

    RehearsedEdition(Editions editions) {
        this.editions = editions;
    }

    /** The edition, running from now on, with what is usual where no source tells its rules; throws if there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EditionView run(int year) {
        Edition edition = editions.lock(year)
                .orElseThrow(() -> new IllegalArgumentException("There is no edition " + year + " of the prizes"));
        edition.set(EditionState.RUNNING, Filled.of(edition.view().settings()), Map.of());
        return editions.saveAndFlush(edition).view();
    }
}
