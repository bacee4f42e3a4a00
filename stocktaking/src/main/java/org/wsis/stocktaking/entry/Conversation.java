package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;

/** What staff and the owner of an entry say to one another, beside the decisions; each is told by letter. */
@Service
public class Conversation {
    /** So many things an owner may say before staff have said or done something. */
    static final int MOST_IN_A_ROW = 10;

    private final Entries entries;
    private final Acts acts;
    private final History history;
    private final EntryLetters letters;
    private final Writers writers;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    Conversation(
            Entries entries,
            Acts acts,
            History history,
            EntryLetters letters,
            Writers writers,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.entries = entries;
        this.acts = acts;
        this.history = history;
        this.letters = letters;
        this.writers = writers;
        this.events = events;
        this.time = time;
    }

    /** The entry as staff talk about it; nothing for their own, for drafts and where the owner is gone. */
    @Transactional(readOnly = true)
    public Optional<Talk> asStaff(EntryId id, AccountId moderator) {
        return entries.findById(id.value()).filter(askedBy(moderator)).map(this::talk);
    }

    /** The entry as its owner talks about it. */
    @Transactional(readOnly = true)
    public Optional<Talk> asOwner(EntryId id, AccountId owner) {
        return entries.findWritten(id.value(), owner.value())
                .filter(Conversation::isHandedIn)
                .map(this::talk);
    }

    /** Asks the owner; false where there is nobody to be asked. */
    @Transactional
    public boolean ask(EntryId id, AccountId moderator, String words) {
        Optional<Entry> found = entries.lock(id.value()).filter(askedBy(moderator));
        found.ifPresent(entry -> {
            say(entry, Act.Kind.ASKED, moderator, words);
            letters.asked(entry, words);
        });
        return found.isPresent();
    }

    /** Answers, or tells staff something. */
    @Transactional
    public Answered answer(EntryId id, AccountId owner, String words) {
        Optional<Entry> found = entries.lockWritten(id.value(), owner.value()).filter(Conversation::isHandedIn);
        if (found.isEmpty()) {
            return Answered.NOT_YOURS;
        }
        Entry entry = found.get();
        List<Act> before = acts.of(id.value());
        if (inARow(before) >= MOST_IN_A_ROW) {
            return Answered.TOO_MUCH;
        }
        say(entry, Act.Kind.ANSWERED, owner, words);
        before.reversed().stream()
                .filter(act -> act.kind() == Act.Kind.ASKED)
                .findFirst()
                .map(Act::by)
                .ifPresent(moderator -> letters.answered(entry, moderator, words));
        return Answered.DONE;
    }

    /** Answers after which nothing was done and whose entry does not wait anyway, the oldest first. */
    @Transactional(readOnly = true)
    public List<AnswerLine> waiting(int limit) {
        return acts.answers(Limit.of(limit));
    }

    /** How many they are. */
    @Transactional(readOnly = true)
    public long waiting() {
        return acts.answers();
    }

    /** How many of them arrived before this. */
    @Transactional(readOnly = true)
    public long waitingSince(Instant at) {
        return acts.answersBefore(at);
    }

    private void say(Entry entry, Act.Kind kind, AccountId by, String words) {
        Instant now = time.now();
        acts.save(Act.verdict(entry, kind, by, now, words, List.of()));
        events.publishEvent(new AuditedAct(
                by,
                now,
                "stocktaking.entry." + kind.name().toLowerCase(java.util.Locale.ROOT),
                "stocktaking.entry",
                entry.id().toString(),
                Map.of("number", String.valueOf(entry.number()))));
    }

    private static long inARow(List<Act> acts) {
        return acts.reversed().stream()
                .takeWhile(act -> act.kind() == Act.Kind.ANSWERED)
                .count();
    }

    private Predicate<Entry> askedBy(AccountId moderator) {
        return entry -> isHandedIn(entry) && entry.owner() != null && !writers.isOne(entry, moderator);
    }

    private static boolean isHandedIn(Entry entry) {
        return entry.state() != State.DRAFT && entry.number() != null;
    }

    private Talk talk(Entry entry) {
        return new Talk(
                entry.id(),
                Objects.requireNonNull(entry.number()),
                Objects.requireNonNull(entry.content().activity().title()),
                history.of(entry));
    }

    /** What became of an answer. */
    public enum Answered {
        DONE,
        NOT_YOURS,
        TOO_MUCH
    }

    /** An entry and what was said and done, the latest first. */
    public record Talk(EntryId id, long number, String title, List<HistoryLine> history) {}
}
