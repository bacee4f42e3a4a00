package org.wsis.consultation.facilitator.community;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.CallPlace;
import org.wsis.consultation.facilitator.Communities;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.form.SentForm;
import org.wsis.web.Choices;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** The communities of a Forum, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/facilitators/communities")
class CommunityController {
    private static final String PAGE = "consultation/facilitator/community";
    private static final String SAVED = "consultation.facilitator.community.saved";

    private final Communities communities;
    private final CommunityDesk desk;
    private final Choices choices;

    CommunityController(Communities communities, CommunityDesk desk, Choices choices) {
        this.communities = communities;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping("/new")
    String begin(ConsultationView consultation, Locale locale, Model model) {
        var form = CommunityForm.empty();
        describe(consultation, null, form.version(), locale, model);
        model.addAttribute("form", form);
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            ConsultationView consultation,
            @Valid @ModelAttribute("form") CommunityForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(consultation, null, form.version(), locale, model);
        form.check(errors);
        form.checkKnown(null, errors);
        form.checkKey(errors);
        if (!errors.hasErrors() && !add(consultation, form, actor)) {
            errors.rejectValue("key", "consultation.facilitator.key.taken");
        }
        return SentForm.answer(PAGE, consultation, "/facilitators", errors, redirect, SAVED);
    }

    private boolean add(ConsultationView consultation, CommunityForm form, Actor actor) {
        String key = Objects.requireNonNull(form.key());
        return communities.find(consultation.id(), key).isEmpty()
                && desk.add(consultation, form.toCommunity(consultation.id(), key, null), actor.account());
    }

    @GetMapping("/{key}")
    String show(ConsultationView consultation, @PathVariable String key, Locale locale, Model model) {
        Community community = find(consultation, key);
        describe(consultation, community, community.version(), locale, model);
        model.addAttribute("form", CommunityForm.of(community));
        return PAGE;
    }

    @PostMapping("/{key}")
    ModelAndView change(
            ConsultationView consultation,
            @PathVariable String key,
            @Valid @ModelAttribute("form") CommunityForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Community before = find(consultation, key);
        describe(consultation, before, form.version(), locale, model);
        form.check(errors);
        form.checkKnown(before, errors);
        SentForm.act(
                errors,
                model,
                () -> desk.change(consultation, form.toCommunity(consultation.id(), key, before), actor.account()),
                () -> find(consultation, key).version());
        return SentForm.answer(PAGE, consultation, "/facilitators", errors, redirect, SAVED);
    }

    private Community find(ConsultationView consultation, String key) {
        return communities.find(consultation.id(), key).orElseThrow(CommunityController::notFound);
    }

    private void describe(
            ConsultationView consultation,
            @Nullable Community community,
            @Nullable Long version,
            Locale locale,
            Model model) {
        if (consultation.kind() != ConsultationKind.FORUM) {
            throw notFound();
        }
        model.addAttribute("consultation", consultation);
        model.addAttribute("version", version);
        model.addAttribute("community", community);
        model.addAttribute(
                "communityName",
                community == null ? null : community.words(locale).title());
        model.addAttribute("calls", choices.of(CallPlace.class, CallPlace::key, locale));
        model.addAttribute(
                "languages",
                Languages.all().stream()
                        .map(language -> new Option(language.getLanguage(), Languages.nameOf(language)))
                        .toList());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
