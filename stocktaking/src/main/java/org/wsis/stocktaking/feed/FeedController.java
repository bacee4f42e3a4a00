package org.wsis.stocktaking.feed;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.stocktaking.explore.Filters;
import org.wsis.web.AtomDocument;

@RestController
class FeedController {
    private final FeedDesk desk;

    FeedController(FeedDesk desk) {
        this.desk = desk;
    }

    /** Readers keep it and ask each time whether it is still true; what is withdrawn is gone at the next question. */
    @GetMapping(FeedDesk.PATH)
    ResponseEntity<byte[]> feed(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        FeedDesk.Issue issue = desk.feed(Filters.of(parameters), locale);
        return AtomDocument.answer(issue.feed(), issue.changed());
    }
}
