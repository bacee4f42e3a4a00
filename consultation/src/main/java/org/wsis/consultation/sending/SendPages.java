package org.wsis.consultation.sending;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.answer.AnswerRules;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.call.Call;
import org.wsis.consultation.contribution.OwnSheet;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.contribution.SentState;
import org.wsis.consultation.contribution.SheetPages;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Version;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.sending.Checked;
import org.wsis.consultation.request.sending.RequestSending;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representatives;
import org.wsis.reference.Language;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** Puts together what a person sees before and after sending. */
@Component
class SendPages {
    private final SheetPages pages;
    private final Representatives representatives;
    private final Organisations organisations;
    private final RequestSending requests;
    private final Requests sentRequests;
    private final MessageSource messages;

    SendPages(
            SheetPages pages,
            Representatives representatives,
            Organisations organisations,
            RequestSending requests,
            Requests sentRequests,
            MessageSource messages) {
        this.pages = pages;
        this.representatives = representatives;
        this.organisations = organisations;
        this.requests = requests;
        this.sentRequests = sentRequests;
        this.messages = messages;
    }

    ConsultationView find(String slug) {
        return pages.find(slug);
    }

    OwnSheet own(ConsultationView consultation, Actor actor) {
        return pages.own(consultation, actor.account());
    }

    /** The answers to be read, the conditions, and what the form offers; answers what stands in the way, or null. */
    @Nullable
    Barrier describeCheck(ConsultationView consultation, OwnSheet own, Actor actor, Locale locale, Model model) {
        Version asked = own.asked();
        Barrier barrier = pages.describe(consultation, own, actor, locale, model);
        pages.describeTold(asked.content(), own.answers(), locale, model);
        model.addAttribute("behind", own.isBehind());
        model.addAttribute("left", own.left(locale));
        List<Checked> whole = requests.check(consultation.id(), actor.account(), taken(actor, model));
        model.addAttribute("requests", whole);
        model.addAttribute("rehearsal", rehearse(consultation, own, whole, barrier, locale));
        model.addAttribute("behalves", behalves(actor.account(), locale));
        model.addAttribute("languageOptions", languages());
        model.addAttribute("confidentialities", confidentialities(locale));
        return barrier;
    }

    private static Set<RequestKind> taken(Actor actor, Model model) {
        return model.getAttribute("call") instanceof Call call ? call.requestsOf(actor) : Set.of();
    }

    /** What is read through on the page; after {@link #describeCheck}. */
    Read read(OwnSheet own, Model model) {
        return model.getAttribute("rehearsal") instanceof Rehearsal rehearsal
                ? Read.of(own.version(), rehearsal.requests())
                : new Read(own.version(), "");
    }

    /** As a person, or for an organisation to which the person belongs. */
    List<Option> behalves(AccountId person, Locale locale) {
        return Stream.concat(
                        Stream.of(new Option(CoverForm.PERSON, said("consultation.sending.behalf.person", locale))),
                        representatives.belonging(person).stream().map(SendPages::option))
                .toList();
    }

    private static Option option(OrganisationView organisation) {
        return new Option(organisation.id().toString(), organisation.name());
    }

    private static List<Option> languages() {
        return Stream.of(Language.values())
                .map(language -> new Option(language.name(), Languages.nameOf(language.locale())))
                .toList();
    }

    private List<Option> confidentialities(Locale locale) {
        return List.of(
                new Option("false", said("consultation.sending.confidential.no", locale)),
                new Option("true", said("consultation.sending.confidential.yes", locale)));
    }

    private String said(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static Rehearsal rehearse(
            ConsultationView consultation,
            OwnSheet own,
            List<Checked> requests,
            @Nullable Barrier barrier,
            Locale locale) {
        Version asked = own.asked();
        String form = consultation.path() + "/contribute";
        List<Rehearsal.Line> problems = AnswerRules.problems(asked.content(), own.answers()).stream()
                .map(problem -> {
                    Item question = asked.content().question(problem.question()).orElseThrow();
                    boolean file = problem.input().equals("file");
                    return new Rehearsal.Line(
                            problem, question.title().said(locale), file ? form + "/files/" + question.key() : form);
                })
                .toList();
        return new Rehearsal(SendRules.unmet(barrier, asked.content(), own.answers(), requests), problems, requests);
    }

    /** What was sent. */
    void describeReceipt(
            ConsultationView consultation, OwnSheet own, SentState state, Actor actor, Locale locale, Model model) {
        SentContribution sent = state.sent();
        pages.describe(consultation, own, actor, locale, model);
        pages.describeTold(own.version(sent.questionnaire()).orElseThrow().content(), sent.answers(), locale, model);
        model.addAttribute(
                "organisation",
                sent.organisation() == null
                        ? null
                        : organisations
                                .find(sent.organisation())
                                .map(OrganisationView::name)
                                .orElse(null));
        model.addAttribute("requests", sentRequests.of(sent.id()));
        model.addAttribute("languageName", Languages.nameOf(sent.language()));
    }
}
