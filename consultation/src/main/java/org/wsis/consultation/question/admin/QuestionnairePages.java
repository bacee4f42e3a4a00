package org.wsis.consultation.question.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.question.Draft;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Limit;
import org.wsis.consultation.question.QuestionnaireRules;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.consultation.question.Shown;
import org.wsis.consultation.question.Version;
import org.wsis.reference.Language;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** Puts together what the pages of a questionnaire show to staff. */
@Component
class QuestionnairePages {
    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final Accounts accounts;
    private final MessageSource messages;

    QuestionnairePages(
            Consultations consultations, Questionnaires questionnaires, Accounts accounts, MessageSource messages) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** A version in the list of versions. */
    record VersionLine(Version version, @Nullable String by) {}

    /** A problem with the title of what it is about, or null if it is about the whole. */
    record ProblemLine(String path, @Nullable Shown title, String key) {}

    /** There is no page for a consultation that there is not. */
    ConsultationView find(String slug) {
        return consultations.find(slug).orElseThrow(QuestionnairePages::notFound);
    }

    ConsultationView describe(String slug, Locale locale, Model model) {
        ConsultationView consultation = find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("here", path(slug));
        return consultation;
    }

    static String path(String slug) {
        return "/admin/consultations/" + slug + "/questionnaire";
    }

    void describeList(String slug, Locale locale, Model model) {
        ConsultationView consultation = describe(slug, locale, model);
        Draft draft = questionnaires.draft(consultation.id());
        List<Version> versions = questionnaires.versions(consultation.id());
        model.addAttribute("sections", ItemLine.of(draft.content().sections(), locale));
        model.addAttribute("unsourced", draft.unsourced());
        model.addAttribute("kinds", Kind.questions());
        model.addAttribute("versions", lines(versions));
        model.addAttribute("revision", draft.revision());
        model.addAttribute("mayBegin", PublicationDesk.mayBegin(draft, versions));
        model.addAttribute("mayPublish", PublicationDesk.mayPublish(draft, versions));
        model.addAttribute(
                "problems",
                QuestionnaireRules.problems(draft.content()).stream()
                        .map(problem -> new ProblemLine(
                                problem.path(),
                                draft.content()
                                        .find(problem.path())
                                        .map(item -> item.title().said(locale))
                                        .orElse(null),
                                problem.key()))
                        .toList());
    }

    private List<VersionLine> lines(List<Version> versions) {
        Map<AccountId, AccountView> people = accounts.findAll(versions.stream()
                .flatMap(one -> Stream.ofNullable(one.publishedBy()))
                .toList());
        return versions.stream()
                .map(one -> {
                    AccountId by = one.publishedBy();
                    AccountView person = by == null ? null : people.get(by);
                    return new VersionLine(one, person == null ? null : person.name());
                })
                .toList();
    }

    Draft draft(ConsultationView consultation) {
        return questionnaires.draft(consultation.id());
    }

    List<Version> versions(ConsultationView consultation) {
        return questionnaires.versions(consultation.id());
    }

    /** What stands around the form of an item. */
    void describeItem(Kind kind, @Nullable Item item, @Nullable Item parent, String path, Locale locale, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("itemTitle", item == null ? null : item.title().said(locale));
        model.addAttribute("parentTitle", parent == null ? null : parent.title().said(locale));
        model.addAttribute("path", path);
        model.addAttribute("languages", List.of(Language.values()));
        model.addAttribute(
                "languageOptions",
                Stream.of(Language.values())
                        .map(language -> new Option(language.name(), Languages.nameOf(language.locale())))
                        .toList());
        model.addAttribute(
                "units",
                Stream.of(Limit.Unit.values())
                        .map(unit -> new Option(unit.name(), messages.getMessage(unit.key(), null, locale)))
                        .toList());
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
