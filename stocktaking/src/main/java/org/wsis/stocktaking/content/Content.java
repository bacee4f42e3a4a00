package org.wsis.stocktaking.content;

/** All that an entry says. */
public record Content(
        Activity activity,
        Who who,
        Description description,
        Alignment alignment,
        Outcome outcome,
        Attachments attachments) {
    /** What everybody may read: the contact only if the owner wants it shown. */
    public Content forEverybody() {
        return who.contactPublic()
                ? this
                : new Content(activity, who.withoutContact(), description, alignment, outcome, attachments);
    }
}
