package org.wsis.forum.agenda.admin;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.wsis.forum.agenda.Clash;
import org.wsis.forum.agenda.PersonRole;
import org.wsis.forum.agenda.SessionType;
import org.wsis.forum.setting.AgendaPages;
import org.wsis.forum.setting.Setting;
import org.wsis.forum.setting.Settings;
import org.wsis.reference.Language;
import org.wsis.reference.Reference;
import org.wsis.reference.Sdg;
import org.wsis.web.Choices;
import org.wsis.web.Option;

/** What there is to choose from in the forms of sessions. */
@Component
class SessionOptions {
    private final AgendaPages pages;
    private final Settings settings;
    private final Reference reference;
    private final Choices choices;
    private final MessageSource messages;

    SessionOptions(AgendaPages pages, Settings settings, Reference reference, Choices choices, MessageSource messages) {
        this.pages = pages;
        this.settings = settings;
        this.reference = reference;
        this.choices = choices;
        this.messages = messages;
    }

    /** Puts the edition, and what a place is chosen from, into the model. */
    Setting places(int year, Model model) {
        pages.show(year, model);
        Setting setting = settings.of(year);
        model.addAttribute("setting", setting);
        model.addAttribute("rooms", setting.roomOptions());
        return setting;
    }

    /** The same, and all else that a session is made of. */
    Setting all(int year, SessionForm form, Locale locale, Model model) {
        Setting setting = places(year, model);
        model.addAttribute("types", choices.of(SessionType.class, SessionType::key, locale));
        model.addAttribute("roles", choices.of(PersonRole.class, PersonRole::key, locale));
        model.addAttribute("tracks", setting.trackOptions(locale));
        model.addAttribute("languages", languages(locale));
        model.addAttribute("lines", lines(locale));
        model.addAttribute("goals", goals(locale));
        model.addAttribute("sizes", new Sizes(form));
        return setting;
    }

    /** How many lines a form shows of each kind. */
    record Sizes(int organisers, int people, int actionLines, int sdgs, int documents) {
        Sizes(SessionForm form) {
            this(
                    size(form.organisers()),
                    size(form.people()),
                    size(form.actionLines()),
                    size(form.sdgs()),
                    size(form.documents()));
        }

        private static int size(@Nullable List<?> lines) {
            return Objects.requireNonNull(lines).size();
        }
    }

    /** What is wrong with the form, beside what its constraints say. */
    void check(SessionForm form, Setting setting, Errors errors) {
        SessionFormRules.check(
                form,
                setting,
                code -> reference
                        .actionLine(code)
                        .filter(line -> line.code().equals(code))
                        .isPresent(),
                code -> code.matches("[1-9]|1[0-7]"),
                errors);
    }

    /** Says beside the fields what stands in the way, and asks whether that is known. */
    static void clashing(List<Clash> clashes, Errors errors, Model model) {
        clashes.forEach(clash -> errors.rejectValue(
                errors.getFieldType(clash.field()) == null ? "room" : clash.field(),
                clash.kind().key(),
                clash.arguments(),
                null));
        model.addAttribute("seen", Clash.seen(clashes));
    }

    private List<Option> languages(Locale locale) {
        return List.of(Language.values()).stream()
                .map(language -> new Option(language.name(), language.locale().getDisplayLanguage(locale)))
                .toList();
    }

    private List<Option> lines(Locale locale) {
        return reference.actionLines().stream()
                .map(line ->
                        new Option(line.code(), line.monogram() + " " + messages.getMessage(line.key(), null, locale)))
                .toList();
    }

    private List<Option> goals(Locale locale) {
        return reference.sdgs().stream()
                .map((Sdg goal) -> new Option(
                        String.valueOf(goal.number()),
                        goal.number() + " " + messages.getMessage(goal.key(), null, locale)))
                .toList();
    }
}
