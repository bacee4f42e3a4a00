package org.wsis.stocktaking.cite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.published.PublicEntries;
import org.wsis.stocktaking.published.PublicEntry;

@RestController
@RequestMapping("/stocktaking/entries/{id}")
class CiteController {
    private final PublicEntries entries;

    CiteController(PublicEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/cite.bib")
    ResponseEntity<byte[]> bibTex(@PathVariable EntryId id) {
        return file(id, "bib", "application/x-bibtex", BibTex::of);
    }

    @GetMapping("/cite.ris")
    ResponseEntity<byte[]> ris(@PathVariable EntryId id) {
        return file(id, "ris", "application/x-research-info-systems", Ris::of);
    }

    private ResponseEntity<byte[]> file(EntryId id, String ending, String type, Function<PublicEntry, String> text) {
        PublicEntry entry = entries.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("wsis-stocktaking-" + entry.number() + "." + ending)
                                .build()
                                .toString())
                .body(text.apply(entry).getBytes(UTF_8));
    }
}
