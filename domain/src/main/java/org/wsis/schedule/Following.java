package org.wsis.schedule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/** People who want to be told when the dates of a process change. */
public interface Following {
    /** Follows one of {@link Timetable#PROCESSES}; twice is once. */
    void follow(AccountId person, String process);

    /** Stops it; nothing happens if the person does not follow. */
    void stop(AccountId person, String process);

    /** The processes that the person follows, in the order of {@link Timetable#PROCESSES}. */
    List<String> of(AccountId person);

    /** The process that the link of a letter would stop, for the page with the button; empty once it is stopped. */
    Optional<String> look(@Nullable String token);

    /** Stops what the link of a letter is for, and gives the process. */
    Optional<String> stop(@Nullable String token);
}
