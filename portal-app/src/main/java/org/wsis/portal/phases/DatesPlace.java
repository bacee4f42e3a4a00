package org.wsis.portal.phases;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.wsis.schedule.Timetable;

/**
 * Where on the portal somebody decided to follow a process, so that they come back to that very place.
 *
 * @param from {@code account} for the account page; else the page of all dates
 * @param shown the process of the edition that was shown there, if one was
 * @param edition that was shown there
 */
record DatesPlace(
        @Nullable String from,
        @Nullable String shown,
        @Nullable String edition) {
    private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    /** The address, with the process's own line in sight. */
    String of(String process) {
        if ("account".equals(from)) {
            return "/account#following";
        }
        var address = UriComponentsBuilder.fromPath("/timeline/phases").fragment("follow-" + process);
        if (shown != null
                && edition != null
                && Timetable.PROCESSES.contains(shown)
                && EDITION.matcher(edition).matches()) {
            address.queryParam("process", shown).queryParam("edition", edition);
        }
        return address.toUriString();
    }
}
