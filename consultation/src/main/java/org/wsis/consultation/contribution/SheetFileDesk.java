package org.wsis.consultation.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.answer.Sheet;
import org.wsis.consultation.answer.Sheets;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.Intake;
import org.wsis.files.StoredFile;

/** Where files are given as answers, taken back and read. */
@Service
class SheetFileDesk {
    private final SheetDesk desk;
    private final Sheets sheets;
    private final Files files;
    private final Clock clock;

    SheetFileDesk(SheetDesk desk, Sheets sheets, Files files, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.files = files;
        this.clock = clock;
    }

    /** Lets the file be the answer to the question, in place of the one that was. */
    @Transactional(rollbackFor = IOException.class)
    public Attached attach(ConsultationId process, AccountId person, String question, String name, InputStream content)
            throws IOException {
        Optional<OwnSheet> own = desk.find(process, person).filter(sheet -> sheet.asksForFile(question));
        if (own.isEmpty()) {
            return new Attached.NotAsked();
        }
        return switch (files.document(name, content)) {
            case Intake.Refused(String reason) -> new Attached.Refused(reason);
            case Intake.Accepted(StoredFile file) -> {
                int version = own.get().asked().number();
                Sheet sheet = sheets.begin(process, person, version, clock.instant());
                put(sheet, sheet.answers().with(question, file.id().toString()), question);
                yield new Attached.Done();
            }
        };
    }

    /** Takes the file back. */
    @Transactional
    public void remove(ConsultationId process, AccountId person, String question) {
        Optional<OwnSheet> own = desk.find(process, person).filter(sheet -> sheet.asksForFile(question));
        if (own.isPresent()) {
            sheets.lock(process, person)
                    .ifPresent(sheet -> put(sheet, sheet.answers().with(question, null), question));
        }
    }

    /** The bytes stay while a former version has them as its answer. */
    private void put(Sheet sheet, Answers answers, String question) {
        String former = sheet.answers().in(question);
        sheets.write(sheet, sheet.questionnaire(), answers, clock.instant());
        boolean needed = sheet.versions().headMap(sheet.questionnaire(), false).values().stream()
                .anyMatch(one -> former != null && former.equals(one.in(question)));
        if (former != null && !needed) {
            files.remove(FileId.of(former));
        }
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
