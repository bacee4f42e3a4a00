package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.mail.Hold;
import org.wsis.moderation.ItemPublished;

/** Carries out what a moderator decided, with its trace, its letter and its event. */
@Component
class Decision {
    private final Acts acts;
    private final Adoption adoption;
    private final EntryLetters letters;
    private final ApplicationEventPublisher events;

    Decision(Acts acts, Adoption adoption, EntryLetters letters, ApplicationEventPublisher events) {
        this.acts = acts;
        this.adoption = adoption;
        this.letters = letters;
        this.events = events;
    }

    void claim(Entry entry, AccountId moderator, Instant now) {
        entry.claim(moderator, now);
        record(entry, Act.Kind.CLAIMED, moderator, now, null, List.of());
    }

    void take(Entry entry, AccountId moderator, Verdict verdict, Instant now) {
        switch (verdict) {
            case Verdict.Publish(Hold hold) -> publish(entry, moderator, hold, now);
            case Verdict.Return(List<Pin> pins, String words) -> {
                entry.sendBack(now);
                record(entry, Act.Kind.RETURNED, moderator, now, words, pins);
                letters.returned(entry, pins, words);
            }
            case Verdict.Decline decline -> {
                entry.decline(now);
                var pins = List.of(new Pin(null, decline.reason(), null));
                record(entry, Act.Kind.DECLINED, moderator, now, decline.words(), pins);
                letters.declined(entry, pins, decline.words());
            }
        }
    }

    private void publish(Entry entry, AccountId moderator, @Nullable Hold hold, Instant now) {
        Entry face = entry;
        if (entry.revises() == null) {
            entry.publish(now);
        } else {
            face = adoption.adopt(entry, now);
        }
        record(entry, Act.Kind.PUBLISHED, moderator, now, null, List.of());
        letters.published(entry, hold);
        String title = Objects.requireNonNull(entry.content().activity().title());
        events.publishEvent(new ItemPublished(
                "stocktaking.entry", face.id().toString(), title, face.id().path(), now));
    }

    /** As if nobody had decided: what the register and its readers know of it goes, what was done stays in the history. */
    void recall(Entry entry, State before, AccountId moderator, Instant now) {
        entry.recall(before, now);
        record(entry, Act.Kind.RECALLED, moderator, now, null, List.of());
        events.publishEvent(new EntryWithdrawn(entry.id(), now));
    }

    private void record(Entry entry, Act.Kind kind, AccountId by, Instant now, @Nullable String words, List<Pin> pins) {
        acts.save(Act.verdict(entry, kind, by, now, words, pins));
        String reasons =
                pins.stream().map(pin -> pin.reason().name()).distinct().collect(Collectors.joining(" "));
        String act = entry.revises() == null ? "stocktaking.entry." : "stocktaking.revision.";
        events.publishEvent(new AuditedAct(
                by,
                now,
                act + kind.name().toLowerCase(java.util.Locale.ROOT),
                "stocktaking.entry",
                Objects.requireNonNullElse(entry.revises(), entry.id()).toString(),
                Map.of("number", String.valueOf(entry.number()), "reasons", reasons)));
    }
}
