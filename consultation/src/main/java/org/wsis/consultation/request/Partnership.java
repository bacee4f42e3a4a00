package org.wsis.consultation.request;

import org.jspecify.annotations.Nullable;

/**
 * What a partner would do. The contact is for staff.
 *
 * @param level the package or level that the partner thinks of
 * @param contactName whom to talk to
 * @param contactEmail for staff
 */
public record Partnership(
        @Nullable String level,
        @Nullable Help help,
        @Nullable String contactName,
        @Nullable String contactEmail) {
    /** What is given. */
    public enum Help {
        CASH,
        IN_KIND,
        BOTH;

        /** The message key of its name. */
        public String key() {
            return "consultation.request.help." + name();
        }
    }

    @Override
    public String toString() {
        return "a partnership";
    }
}
