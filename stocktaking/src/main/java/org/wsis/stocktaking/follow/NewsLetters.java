package org.wsis.stocktaking.follow;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Secret;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.reference.Reference;
import org.wsis.stocktaking.published.PublicEntries;
import org.wsis.stocktaking.published.PublicLine;
import org.wsis.web.GenevaText;

/** Writes the letters about new entries, each with a link that stops it. */
@Component
class NewsLetters {
    private static final int NAMED = 20;

    private final SearchRows rows;
    private final PublicEntries entries;
    private final Reference reference;
    private final Letters letters;

    NewsLetters(SearchRows rows, PublicEntries entries, Reference reference, Letters letters) {
        this.rows = rows;
        this.entries = entries;
        this.reference = reference;
        this.letters = letters;
    }

    void write(SavedSearch search, AccountView person, List<UUID> fresh, Instant now) {
        Secret secret = Secret.random();
        rows.insertStop(search.id(), secret.digest(), now);
        String named = entries.lines(fresh.stream().limit(NAMED).toList()).stream()
                .map(line -> named(line, person))
                .collect(Collectors.joining("\n"));
        letters.queue(new NewLetter(
                person.email(),
                person.locale(),
                "stocktaking.follow.letter",
                List.of(search.name(), GenevaText.in(person.locale()).number(fresh.size()), named),
                search.path(),
                "/stocktaking/following?token=" + secret.text()));
    }

    private String named(PublicLine line, AccountView person) {
        String country = line.country() == null ? null : reference.countryName(line.country(), person.locale());
        String who =
                Stream.of(line.organisation(), country).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return "• " + line.title().replaceAll("\\s+", " ") + (who.isEmpty() ? "" : " (" + who + ")") + "\n  "
                + line.url();
    }
}
