package org.wsis.consultation.verdict.told;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.RequestGone;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.RequestSent;
import org.wsis.consultation.fate.FateKind;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Happened;

/** Tells everybody by the ledger that a decision which they know is about a request that stands no more as it was decided. */
@Component
class GoneDecisions {
    private static final String TOLD = """
            SELECT r.person FROM consultation.request r WHERE r.id = :request AND EXISTS (
                SELECT FROM consultation.verdict v JOIN consultation.verdict_letter l USING (request, number)
                WHERE v.request = r.id AND v.outcome <> 'WAITING' AND l.released_at IS NOT NULL AND v.sent_at = (
                    SELECT max(s.sent_at) FROM consultation.request_sent s WHERE s.request = r.id AND s.sent_at < :now))
            """;

    private final JdbcClient sql;
    private final Fates fates;

    GoneDecisions(JdbcClient sql, Fates fates) {
        this.sql = sql;
        this.fates = fates;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestGone gone) {
        tell(gone.request(), gone.contribution(), FateKind.REQUEST_WITHDRAWN, gone.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestSent sent) {
        if (sent.again()) {
            tell(sent.request(), sent.contribution(), FateKind.REQUEST_SENT_AGAIN, sent.at());
        }
    }

    private void tell(RequestId request, ContributionId contribution, FateKind kind, Instant now) {
        sql.sql(TOLD)
                .param("request", request.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .ifPresent(
                        author -> fates.append(new Happened(contribution.value(), kind, now, new AccountId(author))));
    }
}
