package org.wsis.prizes.story;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.prizes.project.ProjectId;

/**
 * A project that has become a champion.
 *
 * @param line the code of the category's Action Line
 * @param country ISO 3166-1 alpha-2, or null
 * @param submitter who may write its story, or null if the person is gone
 */
public record Champion(
        UUID project,
        int edition,
        long number,
        String title,
        String organisation,
        @Nullable String country,
        boolean international,
        int category,
        String line,
        @Nullable UUID submitter) {
    /** Its id. */
    public ProjectId id() {
        return new ProjectId(project);
    }

    /** Whether the person handed it in. */
    public boolean isOf(AccountId person) {
        return person.value().equals(submitter);
    }
}
