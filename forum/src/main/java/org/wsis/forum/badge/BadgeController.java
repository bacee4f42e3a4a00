package org.wsis.forum.badge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.forum.edition.Editions;
import org.wsis.forum.registration.BadgeCode;
import org.wsis.forum.registration.RegistrationDesk;
import org.wsis.forum.registration.RegistrationView;
import org.wsis.reference.Reference;

/** A person's badge, and letter for a visa, in the language of the page. */
@Controller
@RequestMapping("/forum/{year:\\d{4}}/register")
class BadgeController {
    private final RegistrationDesk desk;
    private final Editions editions;
    private final Reference reference;
    private final BadgePrint print;

    BadgeController(RegistrationDesk desk, Editions editions, Reference reference, BadgePrint print) {
        this.desk = desk;
        this.editions = editions;
        this.reference = reference;
        this.print = print;
    }

    @GetMapping("/badge.pdf")
    ResponseEntity<byte[]> badge(@PathVariable int year, Actor actor, Locale locale) {
        RegistrationView own = own(year, actor, RegistrationView::hasBadge);
        return file("wsis-forum-" + year + "-badge.pdf", print.pdf("forum/badge/badge", values(own, locale), locale));
    }

    @GetMapping("/visa-letter.pdf")
    ResponseEntity<byte[]> visaLetter(@PathVariable int year, Actor actor, Locale locale) {
        RegistrationView own = own(year, actor, RegistrationView::hasVisaLetter);
        return file(
                "wsis-forum-" + year + "-visa-letter.pdf", print.pdf("forum/badge/visa", values(own, locale), locale));
    }

    private RegistrationView own(int year, Actor actor, Predicate<RegistrationView> has) {
        return desk.find(year, actor.account())
                .filter(has)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, Object> values(RegistrationView own, Locale locale) {
        Map<String, Object> values = new HashMap<>();
        values.put("own", own);
        values.put("edition", editions.find(own.edition()).orElseThrow());
        values.put("country", reference.countryName(own.details().country(), locale));
        values.put("code", BadgeCode.spaced(own.code()));
        return values;
    }

    private static ResponseEntity<byte[]> file(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }
}
