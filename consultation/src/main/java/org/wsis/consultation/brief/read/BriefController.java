package org.wsis.consultation.brief.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.brief.Brief;
import org.wsis.consultation.brief.PublicBriefs;
import org.wsis.web.FileResponses;

/** The last version of the brief of a consultation, for everybody, as a page, as a document and as data. */
@Controller
@RequestMapping("/consultations/{slug}")
class BriefController {
    private final BriefPages pages;
    private final PublicBriefs briefs;
    private final BriefPrinting printing;
    private final FileResponses files;

    BriefController(BriefPages pages, PublicBriefs briefs, BriefPrinting printing, FileResponses files) {
        this.pages = pages;
        this.briefs = briefs;
        this.printing = printing;
        this.files = files;
    }

    @GetMapping("/brief")
    String page(ConsultationView consultation, Locale locale, Model model) {
        model.addAttribute("page", find(consultation, locale));
        return "consultation/brief/page";
    }

    /** Kept by no cache, because a later version takes its place. */
    @GetMapping("/brief.pdf")
    ResponseEntity<Resource> document(ConsultationView consultation, Locale locale) throws IOException {
        return files.download(printing.document(find(consultation, locale)));
    }

    /** The data file: byte for byte what the checksum is of, until something of it is removed. */
    @GetMapping("/brief.json")
    ResponseEntity<byte[]> data(ConsultationView consultation) {
        Brief brief = briefs.last(consultation.id()).orElseThrow(BriefController::notFound);
        String name =
                "wsis-brief-" + consultation.slug() + "-" + brief.version().number() + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(brief.data().getBytes(StandardCharsets.UTF_8));
    }

    private BriefPage find(ConsultationView consultation, Locale locale) {
        return pages.of(consultation, locale).orElseThrow(BriefController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
