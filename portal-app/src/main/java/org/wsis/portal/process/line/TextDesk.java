package org.wsis.portal.process.line;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.audit.AuditedAct;
import org.wsis.portal.process.Lines;
import org.wsis.reference.ActionLine;
import org.wsis.schedule.GenevaTime;

/** Facilitators publish their texts themselves; every saving stays to be seen. */
@Service
class TextDesk {
    private final Revisions revisions;
    private final Lines lines;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TextDesk(Revisions revisions, Lines lines, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.revisions = revisions;
        this.lines = lines;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** What came of saving. */
    enum Outcome {
        SAVED,
        UNCHANGED,
        /** Somebody saved another revision since the form was opened. */
        OVERTAKEN
    }

    /** Saves the text as the revision after {@code base}, which is 0 if there was none. */
    @Transactional
    public Outcome save(String code, TextName text, int base, String body, Actor actor) {
        ActionLine line = lines.facilitated(code, actor);
        lock(line, text);
        if (revisions.newest(line.code(), text) != base) {
            return Outcome.OVERTAKEN;
        }
        if (base > 0 && isSaved(line, text, base, body)) {
            return Outcome.UNCHANGED;
        }
        Instant now = clock.instant();
        AccountId author = actor.account();
        revisions.add(line.code(), new Revision(text, base + 1, body, author.value(), now, null));
        events.publishEvent(new AuditedAct(
                author,
                now,
                "process.line.written",
                "process.line",
                line.code() + "/" + text.slug(),
                Map.of("revision", String.valueOf(base + 1))));
        return Outcome.SAVED;
    }

    /** The current year in Geneva, for whose report a facilitator is asked. */
    public int year() {
        return Year.now(clock.withZone(GenevaTime.ZONE)).getValue();
    }

    private boolean isSaved(ActionLine line, TextName text, int number, String body) {
        return revisions.find(line.code(), text, number).orElseThrow().body().equals(body);
    }

    private void lock(ActionLine line, TextName text) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended('line ' || :line || ' ' || :slug, 0))")
                .param("line", line.code())
                .param("slug", text.slug())
                .query((row, number) -> number)
                .list();
    }
}
