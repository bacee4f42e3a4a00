package org.wsis.stocktaking.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;
import org.wsis.stocktaking.content.Audience;
import org.wsis.stocktaking.content.Kind;
import org.wsis.stocktaking.content.Scope;
import org.wsis.stocktaking.content.Status;

/**
 * All that everybody may read of an entry. What it does not say is null and never left out.
 *
 * @param number its number in the register
 * @param url the address of its page
 * @param language of the texts, ISO 639-1
 * @param organisation its present name in the register of organisations, or as the entry says
 * @param country ISO 3166-1 alpha-2, null if international or not known
 * @param contact whom to ask, only if the owner wants it shown; never in files of many entries
 * @param targets codes of SDG targets
 * @param source where an archive found it, null for what was handed in
 * @param receivedAt null for what an archive knows
 * @param updatedAt when anything of the above last changed
 * @param collections the special repositories that it stands in
 * @param continues the address of the page of the entry of which this is a later phase, while that is public
 * @param confirmedAt when its owner last said that it is still true
 * @param endedAt when its owner said that the activity has ended
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PublicEntry(
        UUID id,
        long number,
        String url,
        String title,
        @Nullable Kind kind,
        @Nullable String language,
        @Nullable String website,
        @Nullable String organisation,
        @Nullable StakeholderType stakeholderType,
        @Nullable String country,
        @Nullable Region region,
        @Nullable Scope scope,
        @Nullable Contact contact,
        @Nullable String shortDescription,
        @Nullable String description,
        @Nullable Status status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<String> actionLines,
        List<Integer> sdgs,
        List<String> targets,
        List<Audience> audiences,
        @Nullable String results,
        @Nullable String challenges,
        @Nullable String replicability,
        @Nullable String sustainability,
        @Nullable String partnerships,
        @Nullable String wsisValues,
        @Nullable Picture picture,
        List<Document> files,
        int year,
        @Nullable String source,
        @Nullable Instant receivedAt,
        Instant publishedAt,
        Instant updatedAt,
        List<String> collections,
        @Nullable String continues,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt) {

    /** The person to ask. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Contact(@Nullable String name, @Nullable String email) {}

    /** The entry's picture and what it shows. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Picture(String url, @Nullable String alt) {}

    /** A file to download. */
    public record Document(String url, String name, String mediaType, long bytes) {}
}
