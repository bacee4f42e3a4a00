package org.wsis.consultation.coauthor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.OwnSheet;
import org.wsis.consultation.contribution.SheetSide;
import org.wsis.consultation.decision.FileSide;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.link.LinkLife;
import org.wsis.consultation.link.LinkLife.Term;

/** Shows an author, and staff, who was named and what they say. */
@Component
class CoauthorSide implements SheetSide, FileSide {
    private final Coauthors coauthors;
    private final LinkLife life;
    private final Clock clock;

    CoauthorSide(Coauthors coauthors, LinkLife life, Clock clock) {
        this.coauthors = coauthors;
        this.life = life;
        this.clock = clock;
    }

    @Override
    public void describe(ConsultationView consultation, OwnSheet own, AccountId person, Locale locale, Model model) {
        List<Coauthor> named = coauthors.of(consultation.id(), person);
        model.addAttribute("coauthors", named);
        model.addAttribute("endedLinks", ended(consultation, named));
    }

    /** Those of them whose link is too old to agree by. */
    private Set<UUID> ended(ConsultationView consultation, List<Coauthor> named) {
        Term term = life.of(consultation);
        Instant now = clock.instant();
        return named.stream()
                .filter(one -> one.canAgree() && one.ended(term, now) != null)
                .map(Coauthor::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void describe(ContributionLine line, Locale locale, Model model) {
        model.addAttribute("coauthors", coauthors.of(line.process(), line.person()));
    }
}
