package org.wsis.portal.data;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
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
import org.springframework.web.server.ResponseStatusException;
import org.wsis.portal.api.DataLicence;
import org.wsis.portal.rate.Allowances;
import org.wsis.web.ProblemDetails;

@Controller
class DataController {
    private static final List<Reading> READINGS = List.of(
            new Reading("/v3/api-docs", "portal.data.what.description"),
            new Reading("/api/v1/stocktaking/entries", "portal.data.what.entries"),
            new Reading("/api/v1/changes", "portal.data.what.changes"),
            new Reading("/api/v1/reference/action-lines", "portal.data.what.lines"),
            new Reading("/api/v1/reference/sdgs", "portal.data.what.goals"),
            new Reading("/api/v1/reference/matrix", "portal.data.what.matrix"),
            new Reading("/api/v1/reference/countries", "portal.data.what.countries"));

    private final DumpFolder folder;
    private final Allowances allowances;
    private final DataLicence licence;

    DataController(DumpFolder folder, Allowances allowances, DataLicence licence) {
        this.folder = folder;
        this.allowances = allowances;
        this.licence = licence;
    }

    /** An address for programs and the message key of what it answers. */
    record Reading(String path, String key) {}

    @GetMapping("/data")
    String page(Model model) {
        model.addAttribute("readings", READINGS);
        model.addAttribute("problems", ProblemDetails.CODES);
        model.addAttribute("days", folder.days());
        model.addAttribute("dump", folder.newest().orElse(null));
        model.addAttribute("allowances", allowances.all());
        model.addAttribute("licence", licence);
        return "portal/data/page";
    }

    /** What the newest dump consists of. */
    @GetMapping(path = "/data/manifest.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Manifest> manifest() {
        Manifest newest = folder.newest().orElseThrow(DataController::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("W/\"" + newest.edition() + '"')
                .body(newest);
    }

    /** The sums of the newest dump, for {@code sha256sum --check}. */
    @GetMapping(path = "/data/SHA256SUMS", produces = "text/plain; charset=utf-8")
    ResponseEntity<String> sums() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(folder.newest().orElseThrow(DataController::notFound).sums());
    }

    /** A file, or a range of it; its bytes never change under its address. */
    @GetMapping("/data/{edition}/{name}")
    ResponseEntity<Resource> file(@PathVariable String edition, @PathVariable String name) {
        Optional<Manifest> manifest = folder.manifest(edition);
        Manifest.DumpFile file = manifest.flatMap(known -> known.file(name)).orElseThrow(DataController::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .eTag('"' + file.sha256() + '"')
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(folder.path(manifest.orElseThrow(), file)));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
