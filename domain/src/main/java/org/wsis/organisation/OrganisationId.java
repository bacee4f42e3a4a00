package org.wsis.organisation;

import java.util.UUID;

/** Names an organisation. After a merge the old id leads to the organisation that stayed. */
public record OrganisationId(UUID value) {
    /** Reads an id from an address or a form; throws {@link IllegalArgumentException} if it is none. */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
