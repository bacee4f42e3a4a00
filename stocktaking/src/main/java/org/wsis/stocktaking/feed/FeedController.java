package org.wsis.stocktaking.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.stocktaking.explore.Filters;

@RestController
class FeedController {
    private static final MediaType ATOM = new MediaType("application", "atom+xml", UTF_8);

    private final FeedDesk desk;

    FeedController(FeedDesk desk) {
        this.desk = desk;
    }

    /** Readers keep it and ask each time whether it is still true; what is withdrawn is gone at the next question. */
    @GetMapping(FeedDesk.PATH)
    ResponseEntity<byte[]> feed(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        FeedDesk.Issue issue = desk.feed(Filters.of(parameters), locale);
        byte[] body = issue.document().getBytes(UTF_8);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("W/\"" + digest(body) + '"') // weak: a strong one is never compressed
                .lastModified(issue.changed())
                .body(body);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
