package org.wsis.consultation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.answer.Sheet;
import org.wsis.consultation.answer.Sheets;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.call.Call;
import org.wsis.consultation.call.Calls;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.consultation.question.Version;
import org.wsis.schedule.PortalTime;

/** Where a person answers, saves and goes on with a later version of the questions. The portal’s time decides until when. */
@Service
public class SheetDesk {
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final Contributions contributions;
    private final Calls calls;
    private final PortalTime time;

    SheetDesk(Sheets sheets, Questionnaires questionnaires, Contributions contributions, Calls calls, PortalTime time) {
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.contributions = contributions;
        this.calls = calls;
        this.time = time;
    }

    /**
     * A person’s sheet that nobody else changes until the transaction ends.
     *
     * @param call that matters now, or null
     * @param barrier what stands in the way of changing and sending it, or null
     */
    public record Held(
            OwnSheet own, @Nullable Call call, @Nullable Barrier barrier, Instant now) {}

    /** What the person answers, begun or not; empty if nothing is asked. */
    @Transactional(readOnly = true)
    public Optional<OwnSheet> find(ConsultationId process, AccountId person) {
        List<Version> versions = questionnaires.versions(process);
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnSheet(
                        sheets.find(process, person).orElse(null),
                        versions,
                        contributions.of(process, person).orElse(null)));
    }

    /** Whether something was asked of which no source tells. */
    @Transactional(readOnly = true)
    public boolean isUnsourced(ConsultationId process) {
        return questionnaires.draft(process).unsourced();
    }

    /** What the person answers, held; what decides is the time after others were waited for. Empty if nothing is asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Held> hold(ConsultationView consultation, Actor actor) {
        sheets.hold(consultation.id(), actor.account());
        Optional<OwnSheet> own = find(consultation.id(), actor.account());
        Instant now = time.now();
        Call call = calls.of(consultation, now).orElse(null);
        return own.map(sheet -> new Held(sheet, call, SheetRules.barrier(call, sheet.sent(), actor, now), now));
    }

    /**
     * Saves what was typed, finished or not; files stay as they are.
     *
     * @param asked the version that was answered
     * @param seen the version of the sheet that the person saw; null if there was none yet
     */
    @Transactional
    public Saved save(ConsultationView consultation, Actor actor, Version asked, Answers typed, @Nullable Long seen) {
        Held held = hold(consultation, actor).orElseThrow();
        OwnSheet own = held.own();
        if (held.barrier() != null) {
            return new Saved.Refused(held.barrier());
        }
        if (own.sheet() != null && own.asked().number() != asked.number()) {
            return new Saved.MovedOn();
        }
        Answers whole = typed.withFilesOf(own.answers(), asked.content());
        if (whole.equals(own.answers())) {
            return new Saved.Done(own.version());
        }
        if (Objects.requireNonNullElse(seen, 0L) != own.version()) {
            return new Saved.Overtaken(own.version());
        }
        Sheet sheet = sheets.begin(consultation.id(), actor.account(), asked.number(), held.now());
        sheets.write(sheet, asked.number(), whole, held.now());
        return new Saved.Done(sheet.version() + 1);
    }

    /** Goes on with the newest version: what still has a place there is copied, and all stays where it was answered. */
    @Transactional
    public void goOn(ConsultationView consultation, Actor actor) {
        Held held = hold(consultation, actor).orElseThrow();
        Sheet sheet = held.own().sheet();
        Version newest = held.own().newest();
        if (held.barrier() == null && sheet != null && held.own().isBehind()) {
            sheets.write(sheet, newest.number(), sheet.answers().fitting(newest.content()), held.now());
        }
    }
}
