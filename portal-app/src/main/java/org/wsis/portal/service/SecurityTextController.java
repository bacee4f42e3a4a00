package org.wsis.portal.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wsis.mail.PublicAddress;
import org.wsis.web.Languages;

/** Where to report a weakness (RFC 9116); it expires by the real clock, whatever a rehearsal sets. */
@Controller
class SecurityTextController {
    private static final String PATH = "/.well-known/security.txt";
    private static final int DAYS = 180;

    private final Operator operator;
    private final PublicAddress address;

    SecurityTextController(Operator operator, PublicAddress address) {
        this.operator = operator;
        this.address = address;
    }

    @GetMapping(PATH)
    ResponseEntity<String> text() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", UTF_8))
                .body("""
                %sContact: %s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s
                """.formatted(
                        operator.email() == null ? "" : "Contact: mailto:" + operator.email() + "\n",
                        address.of("/report-a-problem"),
                        Clock.systemUTC().instant().truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS),
                        Languages.all().stream().map(Locale::getLanguage).collect(Collectors.joining(", ")),
                        address.of(PATH)));
    }
}
