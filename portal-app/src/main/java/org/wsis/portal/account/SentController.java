package org.wsis.portal.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says that a letter is on its way: the same page for every address. */
@Controller
class SentController {
    @GetMapping({"/login/sent", "/register/sent", "/password-reset/sent"})
    String page() {
        return "portal/account/sent";
    }
}
