package org.wsis.portal.admin.organisations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Limits;
import org.wsis.account.Limits.Limit;
import org.wsis.account.Network;
import org.wsis.organisation.Organisations;

/** Names of organisations for the text that somebody types into a form: options of a datalist. */
@Controller
class SuggestionController {
    private static final int MOST = 8;
    // A whole conference may sit behind one address; who is refused types on without suggestions.
    private static final Limit SUGGESTIONS_TO_A_NETWORK = new Limit(
            "suggest.organisation", 600, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(10));

    private final Organisations organisations;
    private final Limits limits;

    SuggestionController(Organisations organisations, Limits limits) {
        this.organisations = organisations;
        this.limits = limits;
    }

    @GetMapping("/organisations/suggest")
    String suggest(
            @RequestParam(name = "q", defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Duration> wait = limits.attempt(
                SUGGESTIONS_TO_A_NETWORK, Network.of(request.getRemoteAddr()).key());
        wait.ifPresent(left -> {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(left.toSeconds()));
        });
        model.addAttribute("names", wait.isPresent() ? List.of() : organisations.suggest(text, MOST));
        return "portal/organisation/field :: options";
    }
}
