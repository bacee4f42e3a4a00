package org.wsis.stocktaking.explore;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.files.FileId;
import org.wsis.files.StoredFile;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.FileDesk;
import org.wsis.stocktaking.report.read.ReportsOfEntry;
import org.wsis.stocktaking.takeover.Takeovers;
import org.wsis.web.FileResponses;
import org.wsis.web.Showings;

@Controller
@RequestMapping("/stocktaking/entries/{id}")
class EntryController {
    private final KnownPages pages;
    private final FileDesk desk;
    private final FileResponses files;
    private final Takeovers takeovers;
    private final ReportsOfEntry reports;
    private final List<Showings> showings;

    EntryController(
            KnownPages pages,
            FileDesk desk,
            FileResponses files,
            Takeovers takeovers,
            ReportsOfEntry reports,
            List<Showings> showings) {
        this.pages = pages;
        this.desk = desk;
        this.files = files;
        this.takeovers = takeovers;
        this.reports = reports;
        this.showings = showings;
    }

    @GetMapping
    String entry(@PathVariable EntryId id, @Nullable Actor reader, Locale locale, Model model) {
        model.addAttribute("entry", pages.find(id, locale).orElseThrow(EntryController::notFound));
        model.addAttribute("reports", reports.of(id));
        model.addAttribute(
                "sessions",
                showings.stream().flatMap(all -> all.of(id.path()).stream()).toList());
        model.addAttribute("takeover", reader == null ? Takeovers.Offer.NONE : takeovers.offer(id, reader.account()));
        return "stocktaking/explore/entry";
    }

    /** Kept by no cache: what is withdrawn is gone at once. */
    @GetMapping("/files/{file}")
    ResponseEntity<Resource> file(@PathVariable EntryId id, @PathVariable FileId file, @Nullable Actor reader)
            throws IOException {
        StoredFile stored = desk.find(id, file, reader).orElseThrow(EntryController::notFound);
        return stored.mediaType().startsWith("image/") ? files.picture(stored) : files.download(stored);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
