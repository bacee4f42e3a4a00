package org.wsis.prizes.certificate;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a certificate proves, for whoever holds one or scans its code. */
@Controller
class CertificateController {
    private final Certificates certificates;
    private final CertificatePages pages;

    CertificateController(Certificates certificates, CertificatePages pages) {
        this.certificates = certificates;
        this.pages = pages;
    }

    @GetMapping("/certificates/{code}")
    String show(@PathVariable String code, Locale locale, Model model) {
        Certificate found =
                certificates.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", pages.of(found, locale));
        return "prizes/honour/proof";
    }
}
