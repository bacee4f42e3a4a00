package org.wsis.prizes.certificate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** The certificates of a person's projects, for who handed them in and who owns them. */
@Controller
@RequestMapping("/prizes/mine/certificates")
class MyCertificatesController {
    private final Certificates certificates;
    private final CertificatePages pages;
    private final CertificatePrint print;
    private final Accounts accounts;

    MyCertificatesController(
            Certificates certificates, CertificatePages pages, CertificatePrint print, Accounts accounts) {
        this.certificates = certificates;
        this.pages = pages;
        this.print = print;
        this.accounts = accounts;
    }

    @GetMapping
    String list(Actor actor, Locale locale, Model model) {
        AccountView person = person(actor);
        model.addAttribute(
                "certificates",
                certificates.of(person).stream()
                        .map(certificate -> pages.of(certificate, locale))
                        .toList());
        model.addAttribute("languages", languages());
        return "prizes/honour/list";
    }

    /** The PDF, in the language asked for or else in the person's own. */
    @GetMapping("/{code}")
    ResponseEntity<byte[]> download(
            @PathVariable String code, @RequestParam(required = false) @Nullable String language, Actor actor) {
        AccountView person = person(actor);
        Certificate own = certificates.of(person).stream()
                .filter(certificate -> certificate.code().equals(code) && !certificate.withdrawn())
                .findFirst()
                .orElseThrow(MyCertificatesController::notFound);
        byte[] pdf = print.pdf(pages.of(own, Languages.of(language).orElse(person.locale())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, named("wsis-prizes-" + own.year() + "-certificate.pdf"))
                .body(pdf);
    }

    private static String named(String file) {
        return ContentDisposition.attachment().filename(file).build().toString();
    }

    private static List<Option> languages() {
        return Languages.all().stream()
                .map(language -> new Option(language.getLanguage(), Languages.nameOf(language)))
                .toList();
    }

    private AccountView person(Actor actor) {
        return accounts.find(actor.account()).orElseThrow(MyCertificatesController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
