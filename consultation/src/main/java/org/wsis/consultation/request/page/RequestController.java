package org.wsis.consultation.request.page;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.contribution.SheetPages;
import org.wsis.consultation.request.RequestDraft;
import org.wsis.consultation.request.speaker.Named;

/** The form of a request; it can be saved unfinished. */
@Controller
@RequestMapping("/consultations/{slug}/contribute/requests/{id}")
class RequestController {
    private static final String PAGE = "consultation/request/form";

    private final RequestPages pages;
    private final RequestDesk desk;

    RequestController(RequestPages pages, RequestDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String show(
            ConsultationView consultation,
            @PathVariable UUID id,
            @RequestParam @Nullable String check,
            Actor actor,
            Locale locale,
            Model model) {
        Barrier barrier = pages.describe(consultation, actor, locale, model);
        RequestDraft draft = find(consultation, actor, id);
        if (barrier != null) {
            return "redirect:" + list(consultation);
        }
        RequestForm form = Filling.of(draft);
        pages.describeForm(draft, draft.version(), draft.speakers().size() + 1, locale, model);
        model.addAttribute("form", form);
        if (check != null) {
            pages.describeMissing(form, draft, actor, model);
        }
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            ConsultationView consultation,
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        pages.describe(consultation, actor, locale, model);
        RequestDraft draft = find(consultation, actor, id);
        List<String> lines = pages.codes();
        form.check(Set.copyOf(lines), errors);
        pages.describeForm(draft, form.version(), RequestPages.rows(typed), locale, model);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Kept kept = desk.save(
                consultation,
                actor,
                draft.id(),
                Filling.toDetails(form, draft.kind(), lines),
                speakers(form, typed.getFirst("remove")),
                form.version());
        return answer(kept, consultation, draft.id(), typed.getFirst("next"), errors, model, redirect);
    }

    /** Saves while the person types on; says nothing but whether it is saved. */
    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> autosave(
            ConsultationView consultation,
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors) {
        RequestDraft draft = find(consultation, actor, id);
        List<String> lines = pages.codes();
        form.check(Set.copyOf(lines), errors);
        if (errors.hasErrors()) {
            return ResponseEntity.unprocessableContent().build();
        }
        Kept kept = desk.save(
                consultation,
                actor,
                draft.id(),
                Filling.toDetails(form, draft.kind(), lines),
                form.toSpeakers(),
                form.version());
        return kept instanceof Kept.Done(long version)
                ? ResponseEntity.noContent()
                        .header("X-Form-Version", String.valueOf(version))
                        .build()
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    private static List<Named> speakers(RequestForm form, @Nullable String without) {
        return without != null && without.matches("\\d{1,2}")
                ? form.toSpeakersWithout(Integer.parseInt(without))
                : form.toSpeakers();
    }

    private static ModelAndView answer(
            Kept kept,
            ConsultationView consultation,
            RequestId id,
            @Nullable String next,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return switch (kept) {
            case Kept.Done done -> {
                redirect.addFlashAttribute("done", "consultation.request.saved");
                yield new ModelAndView("redirect:" + after(list(consultation), id, next));
            }
            case Kept.Overtaken(long version) -> {
                model.addAttribute("version", version);
                errors.reject("consultation.request.overtaken");
                yield new ModelAndView(PAGE, HttpStatus.CONFLICT);
            }
            case Kept.Refused(Barrier barrier) -> {
                errors.reject(barrier.key());
                yield new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Kept.Unknown unknown -> throw SheetPages.notFound();
        };
    }

    private static String after(String list, RequestId id, @Nullable String next) {
        return "list".equals(next) ? list : list + "/" + id + ("speaker".equals(next) ? "#speakers" : "");
    }

    @PostMapping("/removal")
    String remove(ConsultationView consultation, @PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        switch (desk.remove(consultation, actor, new RequestId(id))) {
            case Kept.Refused(Barrier barrier) -> redirect.addFlashAttribute("problem", barrier.key());
            case Kept.Unknown unknown -> throw SheetPages.notFound();
            case Kept.Done done -> redirect.addFlashAttribute("done", "consultation.request.removed");
            case Kept.Overtaken overtaken -> redirect.addFlashAttribute("problem", "consultation.request.overtaken");
        }
        return "redirect:" + list(consultation);
    }

    private RequestDraft find(ConsultationView consultation, Actor actor, UUID id) {
        return desk.find(consultation, actor, new RequestId(id)).orElseThrow(SheetPages::notFound);
    }

    private static String list(ConsultationView consultation) {
        return consultation.path() + "/contribute/requests";
    }
}
