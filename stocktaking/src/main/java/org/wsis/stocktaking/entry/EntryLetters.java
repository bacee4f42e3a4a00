package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.mail.Hold;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.stocktaking.call.CallWords;
import org.wsis.web.GenevaText;

/** Tells whoever writes an entry of its fate, each in their language. */
@Component
class EntryLetters {
    private final Accounts accounts;
    private final Letters letters;
    private final Histories histories;
    private final Writers writers;
    private final Acts acts;
    private final CallWords calls;

    EntryLetters(Accounts accounts, Letters letters, Histories histories, Writers writers, Acts acts, CallWords calls) {
        this.accounts = accounts;
        this.letters = letters;
        this.histories = histories;
        this.writers = writers;
        this.acts = acts;
        this.calls = calls;
    }

    void received(Entry entry) {
        Instant came = acts.cameAt(entry.id().value()).orElse(entry.receivedAt());
        writers.of(entry).forEach(owner -> {
            GenevaText text = GenevaText.in(owner.locale());
            Instant at = Objects.requireNonNull(entry.receivedAt());
            Instant promised = Objects.requireNonNull(entry.promisedBy());
            write(
                    owner,
                    entry,
                    "received",
                    entry.id().own(),
                    title(entry),
                    number(entry),
                    text.day(at),
                    text.hour(at),
                    text.day(promised),
                    calls.of(entry.edition(), Objects.requireNonNull(came), owner.locale()));
        });
    }

    void returned(Entry entry, List<Pin> pins, @Nullable String words) {
        writers.of(entry)
                .forEach(owner -> write(
                        owner,
                        entry,
                        "returned",
                        entry.id().own(),
                        title(entry),
                        number(entry),
                        reasons(pins, words, owner.locale())));
    }

    void declined(Entry entry, List<Pin> pins, @Nullable String words) {
        writers.of(entry)
                .forEach(owner -> write(
                        owner,
                        entry,
                        "declined",
                        entry.id().own(),
                        title(entry),
                        number(entry),
                        reasons(pins, words, owner.locale())));
    }

    void published(Entry entry, @Nullable Hold hold) {
        String path = Objects.requireNonNullElse(entry.revises(), entry.id()).path();
        writers.of(entry)
                .forEach(owner ->
                        letters.queue(letter(owner, entry, "published", path, title(entry), number(entry)), hold));
    }

    /** Staff ask for a change of somebody's entry; the owner can take it back. */
    void proposed(Entry revision) {
        writers.of(revision).forEach(owner -> {
            Instant promised = Objects.requireNonNull(revision.promisedBy());
            String day = GenevaText.in(owner.locale()).day(promised);
            write(owner, revision, "proposed", revision.id().own(), title(revision), number(revision), day);
        });
    }

    /** Somebody who wrote the entry along is its owner now. */
    void entrusted(Entry entry) {
        Optional.ofNullable(entry.owner())
                .flatMap(accounts::find)
                .ifPresent(owner -> letters.queue(new NewLetter(
                        owner.email(),
                        owner.locale(),
                        "stocktaking.author.letter.entrusted",
                        List.of(Objects.requireNonNullElse(
                                entry.content().activity().title(), "…")),
                        entry.id().own())));
    }

    void asked(Entry entry, String words) {
        writers.of(entry)
                .forEach(owner -> letters.queue(new NewLetter(
                        owner.email(),
                        owner.locale(),
                        "stocktaking.conversation.letter.asked",
                        List.of(title(entry), number(entry), words),
                        entry.id().own() + "/answers")));
    }

    void answered(Entry entry, AccountId moderator, String words) {
        accounts.find(moderator)
                .ifPresent(staff -> letters.queue(new NewLetter(
                        staff.email(),
                        staff.locale(),
                        "stocktaking.conversation.letter.answered",
                        List.of(title(entry), number(entry), words),
                        "/admin/stocktaking/entries/" + entry.id() + "/questions")));
    }

    private void write(AccountView owner, Entry entry, String kind, String path, String... arguments) {
        letters.queue(letter(owner, entry, kind, path, arguments));
    }

    private static NewLetter letter(AccountView owner, Entry entry, String kind, String path, String... arguments) {
        String words = entry.revises() == null ? "stocktaking.letter." : "stocktaking.revision.letter.";
        return new NewLetter(owner.email(), owner.locale(), words + kind, List.of(arguments), path);
    }

    private String reasons(List<Pin> pins, @Nullable String words, Locale locale) {
        String pinned =
                pins.stream().map(pin -> "– " + histories.reason(pin, locale)).collect(Collectors.joining("\n"));
        return words == null ? pinned : pinned + "\n\n" + words;
    }

    private static String title(Entry entry) {
        return Objects.requireNonNull(entry.content().activity().title());
    }

    private static String number(Entry entry) {
        return String.valueOf(entry.number());
    }
}
