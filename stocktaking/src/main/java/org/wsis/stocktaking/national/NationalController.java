package org.wsis.stocktaking.national;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.reference.Reference;
import org.wsis.stocktaking.entry.State;
import org.wsis.web.Option;
import org.wsis.web.Paging;

/** For everybody else the page does not exist. */
@Controller
class NationalController {
    private static final int SIZE = 30;
    private static final int LAST_PAGE = 10_000;
    private static final List<State> SHOWN =
            List.of(State.RECEIVED, State.IN_REVIEW, State.RETURNED, State.PUBLISHED, State.DECLINED);

    private final NationalEntries entries;
    private final Reference reference;
    private final MessageSource messages;

    NationalController(NationalEntries entries, Reference reference, MessageSource messages) {
        this.entries = entries;
        this.reference = reference;
        this.messages = messages;
    }

    @GetMapping("/stocktaking/national")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "1") String page,
            Locale locale,
            Model model) {
        List<String> countries = countries(actor);
        String chosen = country == null || !countries.contains(country) ? first(countries) : country;
        State only = SHOWN.stream()
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        int number = page.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
        var paging = new Paging(number, SIZE, entries.count(chosen, only));
        model.addAttribute("countries", options(countries, locale));
        model.addAttribute("country", chosen);
        model.addAttribute("countryName", reference.countryName(chosen, locale));
        model.addAttribute("states", states(locale));
        model.addAttribute("state", only == null ? "" : only.name());
        model.addAttribute("paging", paging);
        model.addAttribute("lines", entries.find(chosen, only, (number - 1) * SIZE, SIZE));
        return "stocktaking/national/list";
    }

    private static List<String> countries(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.NATIONAL_FOCAL_POINT)
                .map(Grant::scope)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static String first(List<String> countries) {
        return countries.stream().findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Option> options(List<String> countries, Locale locale) {
        return countries.stream()
                .map(code -> new Option(code, reference.countryName(code, locale)))
                .toList();
    }

    private List<Option> states(Locale locale) {
        return SHOWN.stream()
                .map(state -> new Option(state.name(), messages.getMessage(state.key(), null, locale)))
                .toList();
    }
}
