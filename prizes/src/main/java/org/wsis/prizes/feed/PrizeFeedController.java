package org.wsis.prizes.feed;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.web.AtomDocument;
import org.wsis.web.AtomFeed;

@RestController
class PrizeFeedController {
    private final PrizeFeed feed;

    PrizeFeedController(PrizeFeed feed) {
        this.feed = feed;
    }

    /** Says nothing, and looks the same in every header, until something is public. */
    @GetMapping(PrizeFeed.PATH)
    ResponseEntity<byte[]> feed(Locale locale) {
        AtomFeed now = feed.now(locale);
        return AtomDocument.answer(now, now.updated());
    }
}
