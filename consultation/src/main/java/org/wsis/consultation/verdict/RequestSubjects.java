package org.wsis.consultation.verdict;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.committee.Committee;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;

/** What all pages have in common on which staff decide about a request. A conflict keeps staff from it, too. */
@Component
public class RequestSubjects {
    private final Requests requests;
    private final Committee committee;
    private final Standings standings;
    private final Accounts accounts;

    RequestSubjects(Requests requests, Committee committee, Standings standings, Accounts accounts) {
        this.requests = requests;
        this.committee = committee;
        this.standings = standings;
        this.accounts = accounts;
    }

    /** The request that stands, with what is around a page about it; else there is no page. */
    public RequestSubject describe(
            ConsultationView consultation, RequestId id, Actor actor, Locale locale, Model model) {
        SentRequest request = requests.find(id)
                .filter(SentRequest::stands)
                .filter(one -> one.process().equals(consultation.id()))
                .filter(one -> committee.isOpen(one, actor.account()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var subject = new RequestSubject(
                consultation, request, accounts.find(request.person()).orElse(null));
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("subject", subject);
        model.addAttribute("line", standings.get(request.contribution().value()));
        return subject;
    }
}
