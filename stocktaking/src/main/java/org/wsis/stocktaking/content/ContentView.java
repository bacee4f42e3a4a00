package org.wsis.stocktaking.content;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.files.StoredFile;

/**
 * All that an entry says, ready to show in a language.
 *
 * @param filePath the address below which its files are served
 * @param organisation its name in the register, or as it was written
 * @param country its name, or null if it has none or is international
 * @param language the name of the texts' language, or null
 * @param regionKey message key of the region, or null if it is not known
 */
public record ContentView(
        Content content,
        String filePath,
        @Nullable String organisation,
        @Nullable String country,
        @Nullable String language,
        @Nullable String regionKey,
        List<StoredFile> documents) {

    /** What it says, in the order of the form. */
    public List<Field> fields() {
        return Arrays.stream(Field.values()).filter(this::says).toList();
    }

    /** Whether it says anything about the field. */
    public boolean says(Field field) {
        return switch (field) {
            case KIND -> content.activity().kind() != null;
            case LANGUAGE -> language != null;
            case ORGANISATION -> organisation != null;
            case STAKEHOLDER_TYPE -> content.who().stakeholderType() != null;
            case COUNTRY -> country != null || content.who().international();
            case SCOPE -> content.who().scope() != null;
            case STATUS -> content.description().status() != null;
            case STARTS_ON -> content.description().startsOn() != null;
            case ENDS_ON -> content.description().endsOn() != null;
            case ACTION_LINES -> !content.alignment().actionLines().isEmpty();
            case SDGS -> !content.alignment().sdgs().isEmpty();
            case TARGETS -> !content.alignment().targets().isEmpty();
            case AUDIENCES -> !content.alignment().audiences().isEmpty();
            case DOCUMENTS -> !documents.isEmpty();
            case PICTURE -> content.attachments().picture() != null;
            default -> text(field) != null;
        };
    }

    /** What was written about a field that is text, or null if nothing was. */
    public @Nullable String text(Field field) {
        return switch (field) {
            case TITLE -> content.activity().title();
            case WEBSITE -> content.activity().website();
            case CONTACT -> content.who().contactEmail();
            case SHORT_DESCRIPTION -> content.description().shortDescription();
            case DESCRIPTION -> content.description().description();
            case RESULTS -> content.outcome().results();
            case CHALLENGES -> content.outcome().challenges();
            case REPLICABILITY -> content.outcome().replicability();
            case SUSTAINABILITY -> content.outcome().sustainability();
            case PARTNERSHIPS -> content.outcome().partnerships();
            case WSIS_VALUES -> content.outcome().wsisValues();
            default -> throw new IllegalArgumentException(field + " is not text");
        };
    }
}
