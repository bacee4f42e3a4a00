package org.wsis.portal.data;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.mail.PublicAddress;
import org.wsis.portal.api.DataLicence;

/** What every dump says beside its files: when, where and under which licence. */
@Component
class DumpTerms {
    private final PublicAddress address;
    private final DataLicence licence;

    DumpTerms(PublicAddress address, DataLicence licence) {
        this.address = address;
        this.licence = licence;
    }

    /** By the real clock: editions follow one another whatever a rehearsal sets. */
    Instant now() {
        return Clock.systemUTC().instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }

    /** The address below which the files of an edition lie. */
    String address(String edition) {
        return address.of("/data/" + edition + "/");
    }

    @Nullable
    String licence() {
        if (licence.name() == null) {
            return null;
        }
        return licence.url() == null ? licence.name() : licence.name() + " (" + licence.url() + ")";
    }
}
