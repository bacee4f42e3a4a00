package org.wsis.consultation.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.answer.AnswerProblem;
import org.wsis.consultation.answer.AnswerRules;
import org.wsis.consultation.answer.Told;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.ConsultationPhases;
import org.wsis.consultation.phase.PhaseKind;
import org.wsis.consultation.question.Asked;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.consultation.question.Shown;
import org.wsis.consultation.question.Version;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;
import org.wsis.schedule.PhaseView;

/** Puts together what a person sees of their answers. */
@Component
class SheetPages {
    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final ConsultationPhases phases;
    private final SheetDesk desk;
    private final Files files;

    SheetPages(
            Consultations consultations,
            Questionnaires questionnaires,
            ConsultationPhases phases,
            SheetDesk desk,
            Files files) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.phases = phases;
        this.desk = desk;
        this.files = files;
    }

    /** A problem with the title of its question and the place where it can be put right. */
    record ProblemLine(AnswerProblem problem, Shown title, String path) {}

    /** There is no page for a consultation that there is not. */
    ConsultationView find(String slug) {
        return consultations.find(slug).orElseThrow(SheetPages::notFound);
    }

    /** There is nothing to answer where nothing is asked. */
    OwnSheet own(ConsultationView consultation, AccountId person) {
        return desk.find(consultation.id(), person).orElseThrow(SheetPages::notFound);
    }

    void describe(ConsultationView consultation, Locale locale, Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("here", consultation.path() + "/contribute");
    }

    /** What stands on the page where nothing is asked. */
    void describeNothing(ConsultationView consultation, Locale locale, Model model) {
        describe(consultation, locale, model);
        model.addAttribute("unsourced", questionnaires.draft(consultation.id()).unsourced());
    }

    /** What stands around the form of this version. */
    void describe(
            ConsultationView consultation,
            OwnSheet own,
            Version asked,
            @Nullable Long version,
            Locale locale,
            Model model) {
        describe(consultation, locale, model);
        model.addAttribute("own", own);
        model.addAttribute("call", lastCall(consultation));
        model.addAttribute("asked", asked);
        model.addAttribute("version", version);
        model.addAttribute("behind", own.isBehind());
        model.addAttribute("sections", Asked.of(asked.content(), locale));
        model.addAttribute("left", own.left(locale));
        model.addAttribute("wouldBeLeft", own.wouldBeLeft(locale));
        model.addAttribute("kept", kept(own));
    }

    private @Nullable PhaseView lastCall(ConsultationView consultation) {
        return phases.of(consultation).stream()
                .filter(phase -> phase.is(PhaseKind.CALL))
                .map(ConsultationPhase::dates)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** The names of the files that are given, by question. */
    private Map<String, String> kept(OwnSheet own) {
        Map<String, FileId> given = new HashMap<>();
        own.asked().content().questions().stream()
                .filter(question -> question.kind() == Kind.FILE)
                .forEach(question -> {
                    String file = own.answers().in(question.key());
                    if (file != null) {
                        given.put(question.key(), FileId.of(file));
                    }
                });
        Map<FileId, StoredFile> known = files.findAll(given.values());
        Map<String, String> names = new HashMap<>();
        given.forEach((question, id) -> {
            StoredFile file = known.get(id);
            if (file != null) {
                names.put(question, file.name());
            }
        });
        return names;
    }

    /** The answers to be read, and what is missing or wrong in them. */
    void describeCheck(ConsultationView consultation, OwnSheet own, Locale locale, Model model) {
        Version asked = own.asked();
        describe(consultation, own, asked, own.seen(), locale, model);
        model.addAttribute("told", Told.of(asked.content(), own.answers(), locale));
        model.addAttribute("problems", lines(consultation, own, locale));
    }

    private static List<ProblemLine> lines(ConsultationView consultation, OwnSheet own, Locale locale) {
        Version asked = own.asked();
        return AnswerRules.problems(asked.content(), own.answers()).stream()
                .map(problem -> new ProblemLine(
                        problem,
                        asked.content()
                                .question(problem.question())
                                .orElseThrow()
                                .title()
                                .said(locale),
                        consultation.path() + "/contribute"
                                + (problem.input().equals("file") ? "/files/" + problem.question() : "")))
                .toList();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
