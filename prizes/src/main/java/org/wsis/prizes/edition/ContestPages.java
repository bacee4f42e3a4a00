package org.wsis.prizes.edition;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wsis.schedule.PhaseView;
import org.wsis.web.PhaseAction;

/** Gathers what the page of an edition shows. */
@Component
public class ContestPages {
    private final Contests contests;
    private final CategoryNames names;
    private final List<PhaseAction> actions;
    private final Clock clock;

    ContestPages(Contests contests, CategoryNames names, ObjectProvider<PhaseAction> actions, Clock clock) {
        this.contests = contests;
        this.names = names;
        this.actions = actions.orderedStream().toList();
        this.clock = clock;
    }

    /** The page of the edition. */
    public Optional<ContestPage> of(int year, Locale locale) {
        return contests.find(year).map(edition -> page(edition, locale));
    }

    private ContestPage page(EditionView edition, Locale locale) {
        Instant now = clock.instant();
        List<PhaseView> phases = contests.phases(edition.year());
        PhaseView open =
                phases.stream().filter(phase -> phase.isOpen(now)).findFirst().orElse(null);
        Optional<PhaseAction.Link> action = open == null
                ? Optional.empty()
                : actions.stream()
                        .flatMap(offer -> offer.in(List.of(open)).values().stream())
                        .findFirst();
        return new ContestPage(
                edition,
                phases,
                EditionRules.inWords(edition.settings()),
                names.of(edition, locale),
                open,
                action.map(PhaseAction.Link::key).orElse(null),
                action.map(PhaseAction.Link::path).orElse(null));
    }
}
