package org.wsis.consultation.committee.assessment;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.account.Role;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.committee.Committee;
import org.wsis.consultation.committee.criterion.Criteria;
import org.wsis.consultation.committee.criterion.Criterion;
import org.wsis.web.Choices;

/** What stands on the pages of members of a committee; there are none for anybody else. */
@Component
class AssessmentPages {
    private final Committee committee;
    private final Asks asks;
    private final Criteria criteria;
    private final Choices choices;

    AssessmentPages(Committee committee, Asks asks, Criteria criteria, Choices choices) {
        this.committee = committee;
        this.asks = asks;
        this.criteria = criteria;
        this.choices = choices;
    }

    /** Everything that the member may judge. */
    void describe(ConsultationView consultation, Actor actor, Locale locale, Model model) {
        if (!actor.has(Role.EXPERT) || !committee.has(consultation.id(), actor.account())) {
            throw notFound();
        }
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("asks", asks.list(consultation.id(), actor.account()));
    }

    /** One request, with by what it is judged. */
    Ask describe(ConsultationView consultation, RequestId request, Actor actor, Locale locale, Model model) {
        Ask ask = asks.find(consultation.id(), request, actor.account())
                .filter(one -> actor.has(Role.EXPERT))
                .orElseThrow(AssessmentPages::notFound);
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("ask", ask);
        model.addAttribute("criteria", criteria(ask));
        boolean decided = asks.isDecided(request);
        model.addAttribute("decided", decided);
        model.addAttribute("open", !decided && !ask.assessment().state().isOver());
        model.addAttribute("acts", choices.of(AssessmentForm.Act.class, AssessmentForm.Act::key, locale));
        return ask;
    }

    List<Criterion> criteria(Ask ask) {
        return criteria.of(ask.request().process(), ask.request().kind());
    }

    static String path(ConsultationView consultation) {
        return consultation.path() + "/committee";
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
