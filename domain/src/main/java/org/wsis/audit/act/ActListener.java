package org.wsis.audit.act;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.audit.AuditedAct;

/** Writes each act in the transaction of the act: both are kept, or neither. An act without a transaction is a bug. */
@Component
class ActListener {
    private final JdbcClient database;

    ActListener(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(AuditedAct act) {
        List<String> names = act.facts().keySet().stream().sorted().toList();
        database.sql("""
                        INSERT INTO audit.act (author, at, act, subject, subject_id, facts, request_id)
                        VALUES (:author, :at, :act, :subject, :subjectId, jsonb_object(:names, :facts), :request)
                        """)
                .param("author", act.by() == null ? null : act.by().value())
                .param("at", OffsetDateTime.ofInstant(act.at(), ZoneOffset.UTC))
                .param("act", act.act())
                .param("subject", act.subject())
                .param("subjectId", act.subjectId())
                .param("names", names.toArray(String[]::new))
                .param("facts", names.stream().map(act.facts()::get).toArray(String[]::new))
                .param("request", MDC.get("request"))
                .update();
    }
}
