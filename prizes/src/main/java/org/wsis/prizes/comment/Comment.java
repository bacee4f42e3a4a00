package org.wsis.prizes.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.prizes.project.ProjectId;

/**
 * A comment of a handed-in review to who handed the project in.
 *
 * @param expert who wrote it
 * @param by their name, or null if their account is gone
 * @param releasedAt when staff let it be read, or null
 */
record Comment(
        UUID project,
        long number,
        String title,
        int category,
        UUID expert,
        @Nullable String by,
        String words,
        @Nullable Instant releasedAt) {
    private static final int UUID_LENGTH = 36;

    /** What the form of the page sends for it. */
    public String key() {
        return project + "." + expert;
    }

    /** What a form sent, if it is a key. */
    static Key read(String key) {
        return new Key(ProjectId.of(key.substring(0, UUID_LENGTH)), AccountId.of(key.substring(UUID_LENGTH + 1)));
    }

    /** Whose comment on what. */
    record Key(ProjectId project, AccountId expert) {}

    Comment by(@Nullable String name) {
        return new Comment(project, number, title, category, expert, name, words, releasedAt);
    }
}
