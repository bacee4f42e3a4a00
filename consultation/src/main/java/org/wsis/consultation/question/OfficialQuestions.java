package org.wsis.consultation.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsis.reference.ContentFile;
import org.wsis.reference.ContentRow;
import org.wsis.reference.Language;

/** The questions of the Forum’s official submission form, in the portal’s own words. */
public final class OfficialQuestions {
    private OfficialQuestions() {}

    /** All of them in their order. */
    public static Questionnaire all() {
        return read(ContentFile.of("consultation_official_form.csv").rows());
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
                List.of(),
                row.optional("for_staff") != null);
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
