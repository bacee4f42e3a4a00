package org.wsis.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/** Reads the record of acts; nothing rewrites it. */
public interface Trail {
    /** The acts that match, the latest first. */
    List<Entry> find(Filter filter, int offset, int limit);

    /** How many match. */
    long count(Filter filter);

    /** The acts that occur, for a filter's choices. */
    List<String> acts();

    /**
     * Which acts to list; a null part matches all.
     *
     * @param from inclusive
     * @param until exclusive
     */
    record Filter(
            @Nullable AccountId by,
            @Nullable String act,
            @Nullable String subject,
            @Nullable String subjectId,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /**
     * An act as recorded.
     *
     * @param by who, or null for the portal itself
     * @param at by the portal's clock
     * @param recordedAt in real time, which differs in a rehearsal
     * @param requestId the request's number in the log, or null outside of one
     */
    record Entry(
            long id,
            @Nullable AccountId by,
            Instant at,
            Instant recordedAt,
            String act,
            String subject,
            String subjectId,
            Map<String, String> facts,
            @Nullable String requestId) {}
}
