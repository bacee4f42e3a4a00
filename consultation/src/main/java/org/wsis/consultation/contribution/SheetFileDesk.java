package org.wsis.consultation.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.answer.Sheet;
import org.wsis.consultation.answer.Sheets;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.contribution.SheetDesk.Held;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.Intake;
import org.wsis.files.StoredFile;

/** Where files are given as answers, taken back and read. */
@Service
class SheetFileDesk {
    private final SheetDesk desk;
    private final Sheets sheets;
    private final Contributions contributions;
    private final Files files;

    SheetFileDesk(SheetDesk desk, Sheets sheets, Contributions contributions, Files files) {
        this.desk = desk;
        this.sheets = sheets;
        this.contributions = contributions;
        this.files = files;
    }

    /** Lets the file be the answer to the question, in place of the one that was. Whether it is asked for, the held sheet says. */
    @Transactional(rollbackFor = IOException.class)
    public Attached attach(
            ConsultationView consultation, Actor actor, String question, String name, InputStream content)
            throws IOException {
        Held held = desk.hold(consultation, actor).orElse(null);
        if (held == null || !held.own().asksForFile(question)) {
            return new Attached.NotAsked();
        }
        if (held.barrier() != null) {
            return new Attached.Refused(held.barrier().key());
        }
        return switch (files.document(name, content)) {
            case Intake.Refused(String reason) -> new Attached.Refused(reason);
            case Intake.Accepted(StoredFile file) -> {
                int version = held.own().asked().number();
                Sheet sheet = sheets.begin(consultation.id(), actor.account(), version, held.now());
                put(sheet, question, file.id(), held);
                yield new Attached.Done();
            }
        };
    }

    /** Takes the file back; answers what stood in the way, or null. */
    @Transactional
    public @Nullable Barrier remove(ConsultationView consultation, Actor actor, String question) {
        Held held = desk.hold(consultation, actor).orElse(null);
        if (held == null || held.own().sheet() == null || !held.own().asksForFile(question)) {
            return null;
        }
        if (held.barrier() == null) {
            put(held.own().sheet(), question, null, held);
        }
        return held.barrier();
    }

    /** The bytes stay while a former version has them as its answer, or they were sent. */
    private void put(Sheet sheet, String question, @Nullable FileId file, Held held) {
        String former = sheet.answers().in(question);
        Answers answers = sheet.answers().with(question, file == null ? null : file.toString());
        sheets.write(sheet, sheet.questionnaire(), answers, held.now());
        if (former != null && !isNeeded(sheet, question, former)) {
            files.remove(FileId.of(former));
        }
    }

    private boolean isNeeded(Sheet sheet, String question, String file) {
        return sheet.versions().headMap(sheet.questionnaire(), false).values().stream()
                        .anyMatch(one -> file.equals(one.in(question)))
                || contributions.names(sheet.process(), sheet.person(), file);
    }

    /** The file that answers the question now, if there is one. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(ConsultationId process, AccountId person, String question) {
        return desk.find(process, person)
                .filter(own -> own.asksForFile(question))
                .map(own -> own.answers().in(question))
                .flatMap(file -> files.find(FileId.of(file)));
    }
}
