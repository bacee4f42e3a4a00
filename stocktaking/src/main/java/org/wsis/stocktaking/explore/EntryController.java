package org.wsis.stocktaking.explore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
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
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.FileDesk;

@Controller
@RequestMapping("/stocktaking/entries/{id}")
class EntryController {
    private final PublishedPages pages;
    private final FileDesk desk;
    private final Files files;

    EntryController(PublishedPages pages, FileDesk desk, Files files) {
        this.pages = pages;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    String entry(@PathVariable EntryId id, Locale locale, Model model) {
        model.addAttribute("entry", pages.find(id, locale).orElseThrow(EntryController::notFound));
        return "stocktaking/explore/entry";
    }

    @GetMapping("/files/{file}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable EntryId id, @PathVariable FileId file, @Nullable Actor reader) throws IOException {
        StoredFile stored = desk.find(id, file, reader).orElseThrow(EntryController::notFound);
        boolean picture = stored.mediaType().startsWith("image/");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .contentLength(stored.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(stored, picture))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(files.open(file)));
    }

    private static String disposition(StoredFile file, boolean picture) {
        return (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
