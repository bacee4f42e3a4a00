package org.wsis.prizes.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.audit.AuditedAct;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.schedule.PortalTime;

/** Shows letters as they would leave, and lets exactly those leave that staff saw, in the running transaction. */
@Component
public class ReviewedLetters {
    private final Accounts accounts;
    private final Letters letters;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    ReviewedLetters(
            Accounts accounts,
            Letters letters,
            MessageSource messages,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.accounts = accounts;
        this.letters = letters;
        this.messages = messages;
        this.events = events;
        this.time = time;
    }

    /** Those whose people are still there. */
    public List<Ready> ready(List<Unsent> unsent) {
        var people =
                unsent.stream().map(letter -> new AccountId(letter.person())).collect(Collectors.toSet());
        Map<AccountId, AccountView> known = people.isEmpty() ? Map.of() : accounts.findAll(people);
        return unsent.stream()
                .flatMap(letter -> Optional.ofNullable(known.get(new AccountId(letter.person())))
                        .map(person -> new Ready(letter, person))
                        .stream())
                .toList();
    }

    /** The letter as it leaves in each of the languages. */
    public List<LetterText> texts(String letter, Object[] arguments, Collection<Locale> languages) {
        return languages.stream()
                .map(language -> new LetterText(
                        language.toLanguageTag(),
                        messages.getMessage(letter + ".subject", arguments, language),
                        messages.getMessage(letter + ".body", arguments, language)))
                .toList();
    }

    /**
     * Lets as many letters of an edition leave as staff saw.
     *
     * @param act what the record calls it
     * @param remember writes down that a letter left, so that it does not do so again
     */
    public Release release(
            int year, String act, List<Ready> ready, int seen, BiConsumer<Unsent, Instant> remember, AccountId by) {
        if (ready.isEmpty() || ready.size() != seen) {
            return Release.OVERTAKEN;
        }
        Instant now = time.now();
        ready.forEach(letter -> {
            remember.accept(letter.unsent(), now);
            letters.queue(letter(letter));
        });
        var facts = Map.of("letters", String.valueOf(seen));
        events.publishEvent(new AuditedAct(by, now, act, "prizes.edition", String.valueOf(year), facts));
        return Release.DONE;
    }

    private static NewLetter letter(Ready ready) {
        Unsent unsent = ready.unsent();
        AccountView person = ready.person();
        return new NewLetter(person.email(), person.locale(), unsent.letter(), unsent.arguments(), unsent.path());
    }
}
