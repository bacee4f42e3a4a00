package org.wsis.stocktaking.content;

import java.util.Arrays;
import java.util.List;

/** The fields of the form to which a problem or a reason can be pinned, each on its step. */
public enum Field {
    TITLE(Step.ACTIVITY, "title"),
    KIND(Step.ACTIVITY, "kind"),
    LANGUAGE(Step.ACTIVITY, "language"),
    WEBSITE(Step.ACTIVITY, "website"),
    ORGANISATION(Step.WHO, "organisation"),
    STAKEHOLDER_TYPE(Step.WHO, "stakeholderType"),
    COUNTRY(Step.WHO, "country"),
    SCOPE(Step.WHO, "scope"),
    CONTACT(Step.WHO, "contactEmail"),
    SHORT_DESCRIPTION(Step.DESCRIPTION, "shortDescription"),
    DESCRIPTION(Step.DESCRIPTION, "description"),
    STATUS(Step.DESCRIPTION, "status"),
    STARTS_ON(Step.DESCRIPTION, "startsOn"),
    ENDS_ON(Step.DESCRIPTION, "endsOn"),
    ACTION_LINES(Step.ALIGNMENT, "actionLines"),
    SDGS(Step.ALIGNMENT, "sdgs"),
    TARGETS(Step.ALIGNMENT, "targets"),
    AUDIENCES(Step.ALIGNMENT, "audiences"),
    RESULTS(Step.OUTCOME, "results"),
    CHALLENGES(Step.OUTCOME, "challenges"),
    REPLICABILITY(Step.OUTCOME, "replicability"),
    SUSTAINABILITY(Step.OUTCOME, "sustainability"),
    PARTNERSHIPS(Step.OUTCOME, "partnerships"),
    WSIS_VALUES(Step.OUTCOME, "wsisValues"),
    DOCUMENTS(Step.FILES, "document"),
    PICTURE(Step.FILES, "picture");

    private final Step step;
    private final String input;

    Field(Step step, String input) {
        this.step = step;
        this.input = input;
    }

    /** The step that asks for it. */
    public Step step() {
        return step;
    }

    /** The name of its input on that step. */
    public String input() {
        return input;
    }

    /** The message key of its label. */
    public String key() {
        return "stocktaking.field." + input;
    }

    /** The fields of a step. */
    public static List<Field> of(Step step) {
        return Arrays.stream(values()).filter(field -> field.step == step).toList();
    }
}
