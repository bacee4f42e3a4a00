package org.wsis.stocktaking.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.published.PublicEntries;
import org.wsis.stocktaking.published.PublicEntry;
import org.wsis.web.ApiProblem;

@RestController
@RequestMapping(path = "/api/v1/stocktaking/entries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "stocktaking", description = "The register of ICT-for-development activities")
class EntriesApi {
    private final EntriesQuery query;
    private final PublicEntries entries;

    EntriesApi(EntriesQuery query, PublicEntries entries) {
        this.query = query;
        this.entries = entries;
    }

    @GetMapping
    @Operation(
            summary = "Entries that a filter finds",
            description = "A page of entries with the counts of six facets. Pages end after 10,000 entries; exports and"
                    + " changes do not.")
    @ExplorerFilter
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "From 1; page × size is at most 10,000",
            schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "Entries on a page",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    EntriesPage list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return query.find(parameters);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One entry, whole", description = "All that everybody may read of a published entry.")
    PublicEntry entry(
            @Parameter(
                            description = "The id of a list or of the page",
                            schema = @Schema(type = "string", format = "uuid"))
                    @PathVariable
                    EntryId id) {
        return entries.find(id).orElseThrow(ApiProblem::notFound);
    }
}
