package org.wsis.forum.registration.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.forum.edition.EditionPart;
import org.wsis.forum.registration.call.CallDesk;
import org.wsis.forum.registration.call.CallView;
import org.wsis.forum.registration.call.Terms;

/** The registration on the page of its edition. */
@Component
class RegistrationPart implements EditionPart {
    private final CallDesk calls;
    private final Figures figures;
    private final Clock clock;

    RegistrationPart(CallDesk calls, Figures figures, Clock clock) {
        this.calls = calls;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "registration";
    }

    @Override
    public Optional<PublicRegistration> of(int year) {
        return calls.find(year).map(CallView::terms).map(terms -> told(year, terms));
    }

    private PublicRegistration told(int year, Terms terms) {
        Instant now = clock.instant();
        Totals totals = figures.totals(year);
        boolean few = totals.people() < Suppression.LEAST;
        return new PublicRegistration(
                year,
                terms,
                terms.isOpen(now),
                !now.isBefore(terms.closesAt()),
                few ? null : totals.people(),
                few ? null : totals.countries());
    }
}
