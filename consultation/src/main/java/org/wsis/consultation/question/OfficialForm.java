package org.wsis.consultation.question;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.reference.ContentLoader;
import org.wsis.reference.ContentRow;
import org.wsis.reference.Language;

/**
 * Brings along what the consultations of the archive asked: the Forum of 2018 by the official submission form, in the portal’s own
 * words; the one on the digital gender divide by questions that no source tells.
 */
@Component
class OfficialForm implements ApplicationRunner {
    private static final String FORUM = "forum-2018";
    private static final String DIVIDE = "digital-gender-divide-2017";

    private final ContentLoader contents;
    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final Clock clock;

    OfficialForm(ContentLoader contents, Consultations consultations, Questionnaires questionnaires, Clock clock) {
        this.contents = contents;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        consultations
                .find(FORUM)
                .map(ConsultationView::id)
                .ifPresent(forum -> contents.once(
                        "consultation-official-form", "consultation_official_form.csv", rows -> load(forum, rows)));
        consultations
                .find(DIVIDE)
                .map(ConsultationView::id)
                .ifPresent(divide -> contents.once(
                        "consultation-unsourced-questions",
                        "consultation_official_form.csv",
                        rows -> questionnaires.begin(divide, true, clock.instant())));
    }

    private void load(ConsultationId process, List<ContentRow> rows) {
        questionnaires.begin(process, false, clock.instant());
        questionnaires.write(process, read(rows), clock.instant());
        questionnaires.publish(process, null, clock.instant());
    }

    /** Each row is an item; it belongs to the last section or question above it. */
    static Questionnaire read(List<ContentRow> rows) {
        Questionnaire form = Questionnaire.EMPTY;
        String section = "";
        String question = "";
        for (ContentRow row : rows) {
            Item item = item(row);
            switch (item.kind()) {
                case SECTION -> {
                    form = form.put("", item);
                    section = item.key();
                }
                case PART -> form = form.put(question, item);
                default -> {
                    form = form.put(section, item);
                    question = item.key();
                }
            }
        }
        return form;
    }

    private static Item item(ContentRow row) {
        Kind kind = Kind.valueOf(row.get("kind"));
        return new Item(
                row.get("key"),
                kind,
                wording("", row),
                wording("help_", row),
                row.optional("required") != null,
                kind == Kind.TEXT
                        ? new Limit(
                                Integer.parseInt(row.get("least")),
                                Integer.parseInt(row.get("most")),
                                Limit.Unit.valueOf(row.get("unit")))
                        : null,
                kind == Kind.TABLE ? Integer.parseInt(row.get("rows")) : 0,
                List.of());
    }

    private static Wording wording(String prefix, ContentRow row) {
        Map<String, String> texts = new TreeMap<>();
        for (Language language : Language.values()) {
            String text = row.optional(prefix + language.code());
            if (text != null) {
                texts.put(language.code(), text);
            }
        }
        return new Wording(Language.ENGLISH.code(), texts);
    }
}
