package org.wsis.schedule;

import java.time.ZoneId;

/** The zone in which every deadline of the process is announced and decided. */
public final class GenevaTime {
    /** {@code Europe/Zurich}, named here only. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private GenevaTime() {}
}
