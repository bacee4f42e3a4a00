package org.wsis.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.reference.Reference;

/** The countries of a focal point, of which a page shows one. For everybody else there is no such page. */
@Component
public class FocalCountries {
    private final Reference reference;

    FocalCountries(Reference reference) {
        this.reference = reference;
    }

    /** The code of the country that was asked for if it is the reader's, else of their first; throws not found without one. */
    public String chosen(Actor actor, @Nullable String asked) {
        List<String> countries = of(actor);
        return countries.stream()
                .filter(country -> country.equals(asked))
                .findFirst()
                .or(() -> countries.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The same; {@code country}, {@code countryName} and {@code countries} to choose from are in the model then. */
    public String describe(Actor actor, @Nullable String asked, Locale locale, Model model) {
        String chosen = chosen(actor, asked);
        model.addAttribute("country", chosen);
        model.addAttribute("countryName", reference.countryName(chosen, locale));
        model.addAttribute(
                "countries",
                of(actor).stream()
                        .map(code -> new Option(code, reference.countryName(code, locale)))
                        .toList());
        return chosen;
    }

    private static List<String> of(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.NATIONAL_FOCAL_POINT)
                .map(Grant::scope)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
