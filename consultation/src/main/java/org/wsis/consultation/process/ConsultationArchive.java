package org.wsis.consultation.process;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.ConsultationWords;
import org.wsis.reference.ContentRow;
import org.wsis.web.Languages;

/** Brings along the consultations that sources tell of. */
@Component
public class ConsultationArchive {
    private final ConsultationRows rows;
    private final Clock clock;

    ConsultationArchive(ConsultationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps the rows of {@code consultations.csv}. */
    public void keep(List<ContentRow> file) {
        for (ContentRow row : file) {
            rows.saveAndFlush(Consultation.archived(draft(row), row.get("source"), clock.instant()));
        }
    }

    private static NewConsultation draft(ContentRow row) {
        @Nullable String edition = row.optional("edition");
        return new NewConsultation(
                row.get("slug"),
                ConsultationKind.valueOf(row.get("kind")),
                edition == null ? null : Integer.valueOf(edition),
                row.get("phase_process"),
                row.get("phase_edition"),
                words(row));
    }

    private static Map<String, ConsultationWords> words(ContentRow row) {
        Map<String, ConsultationWords> words = new TreeMap<>();
        for (Locale language : Languages.all()) {
            String code = language.getLanguage();
            words.put(code, new ConsultationWords(row.get("title_" + code), row.optional("about_" + code)));
        }
        return words;
    }
}
