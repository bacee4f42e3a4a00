package org.wsis.portal.admin.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.organisation.OrganisationPage;
import org.wsis.reference.Reference;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Option;

/** What the forms of the register offer to choose from. */
@Component
class Choices {
    private final Reference reference;
    private final MessageSource messages;

    Choices(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    void offer(OrganisationPage page, Model model, Locale locale) {
        model.addAttribute("organisation", page);
        model.addAttribute(
                "countries",
                reference.countries(locale).stream()
                        .map(code -> new Option(code, reference.countryName(code, locale)))
                        .toList());
        model.addAttribute(
                "types",
                Arrays.stream(StakeholderType.values())
                        .map(type -> new Option(type.name(), messages.getMessage(type.key(), null, locale)))
                        .toList());
        model.addAttribute(
                "names",
                page.names().stream()
                        .filter(name -> !name.own())
                        .map(name -> new Option(name.id().toString(), name.text()))
                        .toList());
        model.addAttribute(
                "domains",
                page.domains().stream()
                        .map(domain -> new Option(domain.domain(), domain.domain()))
                        .toList());
        model.addAttribute("additions", additions(locale));
    }

    private List<Option> additions(Locale locale) {
        return Stream.of("alias", "ar", "zh", "en", "fr", "ru", "es", "domain")
                .map(what -> new Option(what, messages.getMessage("organisations.addition." + what, null, locale)))
                .toList();
    }
}
