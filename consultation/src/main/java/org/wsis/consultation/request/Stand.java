package org.wsis.consultation.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a stand in the exhibition is to be.
 *
 * @param area square metres
 * @param shown what is shown there
 * @param from the first day
 * @param to the last day
 * @param technical power, screens and other needs
 */
public record Stand(
        @Nullable Integer area,
        @Nullable String shown,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String technical) {}
