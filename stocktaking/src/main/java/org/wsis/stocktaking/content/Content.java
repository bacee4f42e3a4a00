package org.wsis.stocktaking.content;

/** All that an entry says. */
public record Content(
        Activity activity,
        Who who,
        Description description,
        Alignment alignment,
        Outcome outcome,
        Attachments attachments) {
    /** Nothing written yet. */
    public static final Content NONE =
            new Content(Activity.NONE, Who.NONE, Description.NONE, Alignment.NONE, Outcome.NONE, Attachments.NONE);

    /** What everybody may read: the contact only if the owner wants it shown. */
    public Content forEverybody() {
        return who.contactPublic() ? this : withoutContact();
    }

    /** The same without the person to ask. */
    public Content withoutContact() {
        return new Content(activity, who.withoutContact(), description, alignment, outcome, attachments);
    }

    /** The same without files. */
    public Content withoutAttachments() {
        return new Content(activity, who, description, alignment, outcome, Attachments.NONE);
    }

    /** What it says in the step of this content. */
    public StepContent like(StepContent step) {
        return switch (step) {
            case Activity same -> activity;
            case Who same -> who;
            case Description same -> description;
            case Alignment same -> alignment;
            case Outcome same -> outcome;
        };
    }

    /** The same with another content of a step. */
    public Content with(StepContent step) {
        return new Content(
                step instanceof Activity written ? written : activity,
                step instanceof Who written ? written : who,
                step instanceof Description written ? written : description,
                step instanceof Alignment written ? written : alignment,
                step instanceof Outcome written ? written : outcome,
                attachments);
    }

    /** What it says in a step that is written; throws {@link IllegalArgumentException} for the others. */
    public StepContent of(Step step) {
        return switch (step) {
            case ACTIVITY -> activity;
            case WHO -> who;
            case DESCRIPTION -> description;
            case ALIGNMENT -> alignment;
            case OUTCOME -> outcome;
            case FILES, CHECK -> throw new IllegalArgumentException(step + " is not written");
        };
    }

    /** Whether anything of the step is written. */
    public boolean isBegun(Step step) {
        return switch (step) {
            case ACTIVITY -> !activity.equals(Activity.NONE);
            case WHO -> !who.equals(Who.NONE);
            case DESCRIPTION -> !description.equals(Description.NONE);
            case ALIGNMENT -> !alignment.equals(Alignment.NONE);
            case OUTCOME -> !outcome.equals(Outcome.NONE);
            case FILES -> !attachments.equals(Attachments.NONE);
            case CHECK -> false;
        };
    }
}
