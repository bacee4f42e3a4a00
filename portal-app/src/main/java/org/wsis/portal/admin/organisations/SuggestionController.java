package org.wsis.portal.admin.organisations;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.organisation.Organisations;

/** Names of organisations for the text that somebody types into a form: options of a datalist. */
@Controller
class SuggestionController {
    private static final int MOST = 8;

    private final Organisations organisations;

    SuggestionController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/organisations/suggest")
    String suggest(@RequestParam(name = "q", defaultValue = "") String text, Model model) {
        model.addAttribute("names", organisations.suggest(text, MOST));
        return "portal/organisation/field :: options";
    }
}
