package org.wsis.consultation.published;

import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.formal.FormalDocument;
import org.wsis.consultation.formal.FormalDocuments;
import org.wsis.files.FileId;
import org.wsis.web.FileResponses;

/** The documents of formal inputs that everybody may read. */
@Controller
class DocumentsController {
    private final Standings standings;
    private final FormalDocuments documents;
    private final FileResponses files;

    DocumentsController(Standings standings, FormalDocuments documents, FileResponses files) {
        this.standings = standings;
        this.documents = documents;
        this.files = files;
    }

    /** Kept by no cache, because the contribution may be hidden later. */
    @GetMapping("/consultations/{slug}/contributions/{number}/documents/{file}")
    ResponseEntity<Resource> download(
            ConsultationView consultation, @PathVariable int number, @PathVariable FileId file) throws IOException {
        return files.download(standings
                .find(consultation.id(), number)
                .filter(ContributionLine::shown)
                .flatMap(line -> documents.find(line.id(), file))
                .map(FormalDocument::file)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
