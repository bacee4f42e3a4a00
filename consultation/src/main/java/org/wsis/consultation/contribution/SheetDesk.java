package org.wsis.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.answer.Sheet;
import org.wsis.consultation.answer.Sheets;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.consultation.question.Version;

/** Where a person answers, saves and goes on with a later version of the questions. */
@Service
class SheetDesk {
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final Clock clock;

    SheetDesk(Sheets sheets, Questionnaires questionnaires, Clock clock) {
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** What the person answers, begun or not; empty if nothing is asked. */
    @Transactional(readOnly = true)
    public Optional<OwnSheet> find(ConsultationId process, AccountId person) {
        List<Version> versions = questionnaires.versions(process);
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnSheet(sheets.find(process, person).orElse(null), versions));
    }

    /**
     * Saves what was typed, finished or not; files stay as they are.
     *
     * @param asked the version that was answered
     * @param seen the version of the sheet that the person saw; null saves whatever was saved since
     */
    @Transactional
    public Saved save(ConsultationId process, AccountId person, Version asked, Answers typed, @Nullable Long seen) {
        Instant now = clock.instant();
        Sheet sheet = sheets.begin(process, person, asked.number(), now);
        if (sheet.questionnaire() != asked.number()) {
            return new Saved.MovedOn();
        }
        Answers whole = typed.withFilesOf(sheet.answers(), asked.content());
        if (whole.equals(sheet.answers())) {
            return new Saved.Done(sheet.version());
        }
        if (seen != null && seen != sheet.version()) {
            return new Saved.Overtaken(sheet.version());
        }
        sheets.write(sheet, asked.number(), whole, now);
        return new Saved.Done(sheet.version() + 1);
    }

    /** Goes on with the newest version: what still has a place there is copied, and all stays where it was answered. */
    @Transactional
    public void goOn(ConsultationId process, AccountId person) {
        Version newest = questionnaires.versions(process).getFirst();
        sheets.lock(process, person)
                .filter(sheet -> sheet.questionnaire() < newest.number())
                .ifPresent(sheet -> sheets.write(
                        sheet, newest.number(), sheet.answers().fitting(newest.content()), clock.instant()));
    }
}
