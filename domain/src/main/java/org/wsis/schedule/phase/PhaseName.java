package org.wsis.schedule.phase;

import org.jspecify.annotations.Nullable;

/** What a phase is called: process, edition and key name it, number and title are for people. */
record PhaseName(
        String process,
        String edition,
        String key,
        @Nullable Integer number,
        String title) {}
