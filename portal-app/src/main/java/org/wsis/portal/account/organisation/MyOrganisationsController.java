package org.wsis.portal.account.organisation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wsis.account.Actor;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representatives;
import org.wsis.reference.Reference;

/** Whom the person represents or asked to, and the search for another organisation. */
@Controller
@RequestMapping("/account/organisations")
class MyOrganisationsController {
    private static final int MOST = 15;

    private final Representatives representatives;
    private final Organisations organisations;
    private final Reference reference;

    MyOrganisationsController(Representatives representatives, Organisations organisations, Reference reference) {
        this.representatives = representatives;
        this.organisations = organisations;
        this.reference = reference;
    }

    @GetMapping
    String page(
            @Valid @ModelAttribute("search") SearchForm search,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale) {
        String text = errors.hasErrors() ? "" : search.text();
        List<OrganisationView> found = text.isEmpty() ? List.of() : organisations.suggest(text, MOST);
        model.addAttribute("representations", representatives.of(actor.account()));
        model.addAttribute("searched", !text.isEmpty());
        model.addAttribute("found", found);
        model.addAttribute("countries", countries(found, locale));
        return "portal/account/organisations/list";
    }

    private Map<String, String> countries(List<OrganisationView> found, Locale locale) {
        return found.stream()
                .flatMap(one -> Stream.ofNullable(one.country()))
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> reference.countryName(code, locale)));
    }
}
