package org.wsis.consultation.coauthor;

import org.jspecify.annotations.Nullable;
import org.wsis.consultation.said.Mailboxes;

/**
 * A co-author as everybody may know them, because they agreed to that.
 *
 * @param organisation or null
 */
public record Credited(String name, @Nullable String organisation) {
    /** Without mailboxes, whatever was typed. */
    public Credited {
        name = Mailboxes.without(name);
        organisation = Mailboxes.withoutIn(organisation);
    }

    /** Both in one line. */
    public String line() {
        return organisation == null ? name : name + " (" + organisation + ")";
    }
}
