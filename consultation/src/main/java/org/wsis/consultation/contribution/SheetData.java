package org.wsis.consultation.contribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;
import org.wsis.consultation.answer.Sheet;
import org.wsis.consultation.answer.Sheets;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.files.FileId;
import org.wsis.files.Files;

/** What a person answers to consultations: for the download of all data about oneself, and when the account goes. */
@Component
class SheetData implements PersonalData {
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final Contributions contributions;
    private final Files files;

    SheetData(Sheets sheets, Questionnaires questionnaires, Contributions contributions, Files files) {
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.contributions = contributions;
        this.files = files;
    }

    @Override
    public String name() {
        return "consultation-answers";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return sheets.of(account).stream().map(SheetData::row).toList();
    }

    private static Map<String, Object> row(Sheet sheet) {
        var row = new LinkedHashMap<String, Object>();
        row.put("consultation", sheet.process().toString());
        row.put("begunAt", sheet.begunAt().toString());
        row.put("changedAt", sheet.changedAt().toString());
        row.put("questionnaire", sheet.questionnaire());
        row.put(
                "answers",
                sheet.versions().entrySet().stream()
                        .collect(Collectors.toMap(
                                version -> String.valueOf(version.getKey()),
                                version -> new TreeMap<>(version.getValue().said()),
                                (one, other) -> one,
                                TreeMap::new)));
        return row;
    }

    /** What was answered goes, with its files; what was sent stays as it was sent. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        for (Sheet sheet : sheets.of(deleted.account())) {
            sheets.remove(sheet);
            questionnaires.versions(sheet.process()).stream()
                    .flatMap(version -> version.content().questions().stream())
                    .filter(question -> question.kind() == Kind.FILE)
                    .flatMap(question -> sheet.versions().values().stream()
                            .map(answers -> answers.said().getOrDefault(question.key(), "")))
                    .filter(file -> !file.isEmpty() && !contributions.names(sheet.process(), deleted.account(), file))
                    .distinct()
                    .forEach(file -> files.remove(FileId.of(file)));
        }
    }
}
