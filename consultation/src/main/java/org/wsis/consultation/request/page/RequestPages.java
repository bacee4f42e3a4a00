package org.wsis.consultation.request.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.call.Call;
import org.wsis.consultation.contribution.SheetPages;
import org.wsis.consultation.facilitator.Gender;
import org.wsis.consultation.request.Partnership;
import org.wsis.consultation.request.RequestDraft;
import org.wsis.consultation.request.RequestFormat;
import org.wsis.consultation.request.RequestProblem;
import org.wsis.consultation.request.RequestRules;
import org.wsis.consultation.request.Room;
import org.wsis.consultation.request.WorkshopType;
import org.wsis.consultation.request.sending.Checked;
import org.wsis.consultation.request.sending.RequestSending;
import org.wsis.consultation.request.speaker.SpeakerRole;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Language;
import org.wsis.reference.Reference;
import org.wsis.web.Choices;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** Puts together what a person sees of their requests. */
@Component
class RequestPages {
    private static final Pattern SPEAKER = Pattern.compile("speakers\\[(\\d{1,2})]\\..*");

    private final SheetPages sheets;
    private final RequestSending sending;
    private final Reference reference;
    private final Choices choices;
    private final MessageSource messages;

    RequestPages(
            SheetPages sheets, RequestSending sending, Reference reference, Choices choices, MessageSource messages) {
        this.sheets = sheets;
        this.sending = sending;
        this.reference = reference;
        this.choices = choices;
        this.messages = messages;
    }

    /** What stands on each of the pages; answers what stands in the way of changing anything, or null. */
    @Nullable
    Barrier describe(ConsultationView consultation, Actor actor, Locale locale, Model model) {
        return sheets.describe(consultation, sheets.own(consultation, actor.account()), actor, locale, model);
    }

    /** The requests with what is missing of each, and for what more the person can ask; after {@link #describe}. */
    void describeList(ConsultationView consultation, Actor actor, Locale locale, Model model) {
        Set<RequestKind> taken = taken(actor, model);
        List<Checked> all = sending.check(consultation.id(), actor.account(), taken);
        model.addAttribute("requests", all);
        model.addAttribute("full", all.size() >= RequestRules.MOST);
        model.addAttribute("most", RequestRules.MOST);
        model.addAttribute(
                "kinds",
                choices.of(RequestKind.class, RequestKind::key, locale).stream()
                        .filter(kind -> taken.contains(RequestKind.valueOf(kind.value())))
                        .toList());
    }

    private static Set<RequestKind> taken(Actor actor, Model model) {
        return model.getAttribute("call") instanceof Call call ? new TreeSet<>(call.requestsOf(actor)) : Set.of();
    }

    /** What stands around the form of the draft; after {@link #describe}. */
    void describeForm(RequestDraft draft, @Nullable Long version, int speakers, Locale locale, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("version", version);
        model.addAttribute("speakerRows", Math.min(speakers, RequestRules.MOST_SPEAKERS));
        model.addAttribute("optional", Set.of("technical"));
        model.addAttribute("types", choices.of(WorkshopType.class, WorkshopType::key, locale));
        model.addAttribute("formats", choices.of(RequestFormat.class, RequestFormat::key, locale));
        model.addAttribute("setups", choices.of(Room.Setup.class, Room.Setup::key, locale));
        model.addAttribute("helps", choices.of(Partnership.Help.class, Partnership.Help::key, locale));
        model.addAttribute("roles", choices.of(SpeakerRole.class, SpeakerRole::key, locale));
        model.addAttribute("genders", choices.of(Gender.class, Gender::key, locale));
        model.addAttribute("lines", lines(locale));
        model.addAttribute("goals", goals(locale));
        model.addAttribute("languageOptions", languages());
    }

    private List<Option> lines(Locale locale) {
        return reference.actionLines().stream()
                .map(line -> new Option(line.code(), line.monogram() + " " + said(line.key(), locale)))
                .toList();
    }

    private List<Option> goals(Locale locale) {
        return reference.sdgs().stream()
                .map(goal -> new Option(String.valueOf(goal.number()), goal.number() + ". " + said(goal.key(), locale)))
                .toList();
    }

    private static List<Option> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Option(language.name(), Languages.nameOf(language.locale())))
                .toList();
    }

    private String said(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** The codes of the Action Lines in their order. */
    List<String> codes() {
        return reference.actionLines().stream().map(ActionLine::code).toList();
    }

    /** For how many speakers the page shows fields: what was typed, and one more. */
    static int rows(MultiValueMap<String, String> typed) {
        return typed.entrySet().stream()
                .filter(field -> field.getValue().stream().anyMatch(text -> !text.isBlank()))
                .map(field -> SPEAKER.matcher(field.getKey()))
                .filter(Matcher::matches)
                .mapToInt(place -> Integer.parseInt(place.group(1)) + 2)
                .max()
                .orElse(1);
    }

    /** Shows beside the fields what is missing of the draft. */
    void describeMissing(RequestForm form, RequestDraft draft, Actor actor, Model model) {
        BindingResult errors = new DirectFieldBindingResult(form, "form");
        for (RequestProblem problem : RequestRules.problems(draft, taken(actor, model))) {
            if (problem.input() == null) {
                errors.reject(problem.key());
            } else {
                errors.rejectValue(problem.input(), problem.key());
            }
        }
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    }
}
