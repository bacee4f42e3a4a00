package org.wsis.consultation.mine;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.handling.Handlings;
import org.wsis.consultation.handling.Talks;
import org.wsis.consultation.merge.Mergers;
import org.wsis.consultation.theme.Themes;
import org.wsis.consultation.verdict.told.ToldRequests;

/** What authors see of their own contributions, confidential and hidden ones among them. */
@Component
class OwnContributions {
    private final Consultations consultations;
    private final Standings standings;
    private final Fates fates;
    private final Handlings handlings;
    private final Talks talks;
    private final Themes themes;
    private final Mergers mergers;
    private final Contributions contributions;
    private final ToldRequests decided;

    OwnContributions(
            Consultations consultations,
            Standings standings,
            Fates fates,
            Handlings handlings,
            Talks talks,
            Themes themes,
            Mergers mergers,
            Contributions contributions,
            ToldRequests decided) {
        this.consultations = consultations;
        this.standings = standings;
        this.fates = fates;
        this.handlings = handlings;
        this.talks = talks;
        this.themes = themes;
        this.mergers = mergers;
        this.contributions = contributions;
        this.decided = decided;
    }

    /** The contribution, with all that became of it; that of somebody else is not there. */
    ContributionLine describe(String slug, int number, Actor actor, Locale locale, Model model) {
        ConsultationView consultation = consultations.find(slug).orElseThrow(OwnContributions::notFound);
        ContributionLine line = standings
                .find(consultation.id(), number)
                .filter(one -> one.person().equals(actor.account()))
                .orElseThrow(OwnContributions::notFound);
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("line", line);
        model.addAttribute("here", path(consultation, line));
        model.addAttribute("events", fates.of(line.id()));
        model.addAttribute("handling", handlings.find(line.id()));
        model.addAttribute("decided", decided.of(new ContributionId(line.id())));
        model.addAttribute("talks", talks.of(line.id()));
        model.addAttribute("ofSheet", isOfSheet(line));
        model.addAttribute("spoken", isSpoken(line));
        model.addAttribute("asked", mergers.isAsked(line.id()));
        model.addAttribute("placed", themes.of(line.mergedInto() == null ? line.id() : line.mergedInto()));
        return line;
    }

    private boolean isOfSheet(ContributionLine line) {
        return contributions
                .of(line.process(), line.person())
                .filter(state -> state.sent().number() == line.number())
                .isPresent();
    }

    /** Whether it was said at a meeting, and can be taken back. */
    private boolean isSpoken(ContributionLine line) {
        return contributions
                .find(line.process(), line.number())
                .filter(sent -> sent.source() == SentContribution.Source.MEETING)
                .isPresent();
    }

    static String path(ConsultationView consultation, ContributionLine line) {
        return consultation.path() + "/mine/" + line.number();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
