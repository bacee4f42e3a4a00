package org.wsis.prizes.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/** Tells the writer of a story of its fate. */
@Component
public class StoryLetters {
    private final Accounts accounts;
    private final Letters letters;

    StoryLetters(Accounts accounts, Letters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    /** The receipt, with the time that decided. */
    public void received(Champion champion, Instant at) {
        writer(champion).ifPresent(person -> {
            GenevaText text = GenevaText.in(person.locale());
            write(person, champion, "received", text.day(at), text.hour(at));
        });
    }

    /** The reasons are on the page. */
    public void returned(Champion champion) {
        writer(champion).ifPresent(person -> write(person, champion, "returned"));
    }

    /** It will be published. */
    public void accepted(Champion champion) {
        writer(champion).ifPresent(person -> write(person, champion, "accepted"));
    }

    private Optional<AccountView> writer(Champion champion) {
        return Optional.ofNullable(champion.submitter()).map(AccountId::new).flatMap(accounts::find);
    }

    private void write(AccountView person, Champion champion, String kind, String... more) {
        var arguments = new ArrayList<>(List.of(champion.title(), String.valueOf(champion.edition())));
        arguments.addAll(List.of(more));
        letters.queue(new NewLetter(
                person.email(),
                person.locale(),
                "prizes.letter.story-" + kind,
                arguments,
                champion.id().own() + "/story"));
    }
}
