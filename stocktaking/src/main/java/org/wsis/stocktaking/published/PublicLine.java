package org.wsis.stocktaking.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;

/**
 * An entry in a list. What an entry does not say is null and never left out.
 *
 * @param url the address of its page
 * @param organisation its present name in the register of organisations, or as the entry says
 * @param country ISO 3166-1 alpha-2, null if international or not known
 * @param year the year that the entry belongs to
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PublicLine(
        UUID id,
        String url,
        String title,
        @Nullable String organisation,
        @Nullable String country,
        @Nullable Region region,
        @Nullable StakeholderType stakeholderType,
        List<String> actionLines,
        List<Integer> sdgs,
        int year,
        Instant publishedAt) {}
