package org.wsis.portal.admin.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.organisation.OrganisationPage;
import org.wsis.organisation.OrganisationPage.Representative;
import org.wsis.reference.Reference;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Option;

/** What the forms of the register offer to choose from. */
@Component
class Choices {
    private final Reference reference;
    private final Accounts accounts;
    private final MessageSource messages;

    Choices(Reference reference, Accounts accounts, MessageSource messages) {
        this.reference = reference;
        this.accounts = accounts;
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
        model.addAttribute("people", people(page));
        model.addAttribute("additions", additions(locale));
    }

    /** Those who represent the organisation or wait for it. */
    private List<Option> people(OrganisationPage page) {
        List<Representative> open = page.representatives().stream()
                .filter(one -> one.state().isOpen())
                .toList();
        Map<AccountId, AccountView> known =
                accounts.findAll(open.stream().map(Representative::account).toList());
        return open.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.account()))
                        .map(person -> new Option(one.id().toString(), person.name())))
                .toList();
    }

    private List<Option> additions(Locale locale) {
        return Stream.of("alias", "ar", "zh", "en", "fr", "ru", "es", "domain")
                .map(what -> new Option(what, messages.getMessage("organisations.addition." + what, null, locale)))
                .toList();
    }
}
