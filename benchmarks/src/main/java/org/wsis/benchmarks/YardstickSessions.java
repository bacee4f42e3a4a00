package org.wsis.benchmarks;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.wsis.account.Credentials;
import org.wsis.portal.security.SignIns;

/** Lets a measurement in as the first administrator, as after a second factor; on the class path of a measurement only. */
@Controller
class YardstickSessions {
    private final Credentials credentials;
    private final SignIns signIns;

    YardstickSessions(Credentials credentials, SignIns signIns) {
        this.credentials = credentials;
        this.signIns = signIns;
    }

    @GetMapping("/yardstick/session")
    @ResponseBody
    String begin(HttpServletRequest request) {
        var administrator = credentials.byEmail(SignIn.EMAIL).orElseThrow();
        request.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(signIns.authentication(administrator, true)));
        return "begun";
    }
}
