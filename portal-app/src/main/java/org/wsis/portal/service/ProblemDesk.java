package org.wsis.portal.service;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** Takes reports of problems and decides about them. */
@Component
@Transactional
class ProblemDesk {
    private static final String LETTER = "portal.problem.letter";
    private static final int QUOTED = 300;

    private final Problems problems;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProblemDesk(Problems problems, Letters letters, ApplicationEventPublisher events, Clock clock) {
        this.problems = problems;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    void report(String words, @Nullable String page, @Nullable String email, Locale reader) {
        problems.save(Problem.reported(words, page, email, reader, clock.instant()));
    }

    @Transactional(readOnly = true)
    Optional<ProblemPage> find(UUID id) {
        return problems.findById(id).map(Problem::view);
    }

    /** Decides: with a letter to the reader, or with a note for the record only. */
    void decide(UUID id, long version, boolean byLetter, String text, AccountId by) {
        Problem problem = open(id, version);
        if (byLetter) {
            problem.answer(text, by, clock.instant());
            letters.queue(letter(problem, text));
        } else {
            problem.close(text, by, clock.instant());
        }
        String act = byLetter ? "portal.problem.answered" : "portal.problem.closed";
        events.publishEvent(new AuditedAct(by, clock.instant(), act, "portal.problem", id.toString(), Map.of()));
    }

    private Problem open(UUID id, long version) {
        return problems.findById(id)
                .filter(problem -> problem.isOpen() && problem.view().version() == version)
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(Problem.class, id));
    }

    private static NewLetter letter(Problem problem, String answer) {
        String email = Objects.requireNonNull(problem.email());
        String quoted = Excerpt.of(problem.words(), QUOTED);
        return new NewLetter(email, problem.locale(), LETTER, List.of(quoted, answer), null);
    }
}
