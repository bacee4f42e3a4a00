package org.wsis.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * An act that must leave a trace. Publish it as an application event inside the transaction of the act.
 *
 * @param by who acted, or null for the portal itself
 * @param act what was done, for example {@code stocktaking.entry.published}; its words are the message {@code act.<act>}
 * @param subject the kind of thing, for example {@code stocktaking.entry}
 * @param subjectId the id of the thing
 * @param facts further facts, without secrets
 */
public record AuditedAct(
        @Nullable AccountId by, Instant at, String act, String subject, String subjectId, Map<String, String> facts) {}
