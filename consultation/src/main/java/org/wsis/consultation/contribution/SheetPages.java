package org.wsis.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
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
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.answer.Told;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.call.Call;
import org.wsis.consultation.call.Calls;
import org.wsis.consultation.question.Asked;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.Version;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;

/** Puts together what a person sees of their answers. */
@Component
public class SheetPages {
    private final Consultations consultations;
    private final Calls calls;
    private final SheetDesk desk;
    private final Files files;
    private final List<SheetSide> sides;
    private final Clock clock;

    SheetPages(
            Consultations consultations, Calls calls, SheetDesk desk, Files files, List<SheetSide> sides, Clock clock) {
        this.consultations = consultations;
        this.calls = calls;
        this.desk = desk;
        this.files = files;
        this.sides = sides;
        this.clock = clock;
    }

    /** There is no page for a consultation that there is not. */
    public ConsultationView find(String slug) {
        return consultations.find(slug).orElseThrow(SheetPages::notFound);
    }

    /** There is nothing to answer where nothing is asked. */
    public OwnSheet own(ConsultationView consultation, AccountId person) {
        return desk.find(consultation.id(), person).orElseThrow(SheetPages::notFound);
    }

    /** What stands on each of the pages. */
    public void describe(ConsultationView consultation, Locale locale, Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("here", consultation.path() + "/contribute");
    }

    /** The same with the call and what stands in the way of changing and sending the answers, or null. */
    public @Nullable Barrier describe(
            ConsultationView consultation, OwnSheet own, Actor actor, Locale locale, Model model) {
        describe(consultation, locale, model);
        Instant now = clock.instant();
        Call call = calls.of(consultation, now).orElse(null);
        Barrier barrier = SheetRules.barrier(call, own.sent(), actor, now);
        model.addAttribute("own", own);
        model.addAttribute("sent", own.sent());
        model.addAttribute("call", call);
        model.addAttribute("standing", call == null ? null : call.at(now));
        model.addAttribute("barrier", barrier);
        model.addAttribute("mayReopen", own.sent() != null && SheetRules.mayReopen(call, own.sent(), actor, now));
        sides.forEach(side -> side.describe(consultation, own, actor.account(), locale, model));
        return barrier;
    }

    /** What stands around the form of this version. */
    void describeForm(OwnSheet own, Version asked, @Nullable Long version, Locale locale, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("version", version);
        model.addAttribute("behind", own.isBehind());
        model.addAttribute("sections", Asked.of(asked.content(), locale));
        model.addAttribute("left", own.left(locale));
        model.addAttribute("wouldBeLeft", own.wouldBeLeft(locale));
        model.addAttribute("kept", kept(own.asked().content(), own.answers()));
    }

    /** Answers to be read. */
    public void describeTold(Questionnaire content, Answers answers, Locale locale, Model model) {
        model.addAttribute("told", Told.of(content, answers, locale));
        model.addAttribute("kept", kept(content, answers));
    }

    /** The names of the files that are given, by question. */
    private Map<String, String> kept(Questionnaire content, Answers answers) {
        Map<String, FileId> given = new HashMap<>();
        content.questions().stream()
                .filter(question -> question.kind() == Kind.FILE)
                .forEach(question -> {
                    String file = answers.in(question.key());
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

    /** What there is not. */
    public static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
