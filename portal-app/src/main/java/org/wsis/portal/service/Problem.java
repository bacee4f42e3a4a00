package org.wsis.portal.service;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/** A problem that a reader reported; staff answer it by letter, or close it with a note. */
@Entity
@Table(schema = "service", name = "problem")
class Problem {
    /** A decided problem stays as it was decided. */
    enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String page;
    private String words;
    private @Nullable String email;
    private String locale;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String decision;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;

    /** For JPA. */
    protected Problem() {}

    static Problem reported(String words, @Nullable String page, @Nullable String email, Locale reader, Instant now) {
        var problem = new Problem();
        problem.id = UUID.randomUUID();
        problem.words = words;
        problem.page = page;
        problem.email = email;
        problem.locale = reader.getLanguage();
        problem.reportedAt = now;
        problem.state = State.OPEN;
        return problem;
    }

    void answer(String answer, AccountId by, Instant now) {
        if (email == null) {
            throw new IllegalStateException("Nobody to answer");
        }
        decide(State.ANSWERED, answer, by, now);
    }

    void close(String note, AccountId by, Instant now) {
        decide(State.CLOSED, note, by, now);
    }

    private void decide(State decided, String text, AccountId by, Instant now) {
        if (state != State.OPEN) {
            throw new IllegalStateException("Decided before");
        }
        state = decided;
        decision = text;
        decidedBy = by.value();
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    @Nullable
    String email() {
        return email;
    }

    String words() {
        return words;
    }

    Locale locale() {
        return Locale.of(locale);
    }

    Instant reportedAt() {
        return reportedAt;
    }

    ProblemPage view() {
        return new ProblemPage(
                id,
                version == null ? 0 : version,
                page,
                words,
                email,
                locale,
                reportedAt,
                state,
                decision,
                decidedBy == null ? null : new AccountId(decidedBy),
                decidedAt);
    }
}
