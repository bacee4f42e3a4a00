package org.wsis.portal.changes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.web.ApiProblem;

@RestController
@Tag(name = "changes", description = "What appeared, changed or went")
class ChangesApi {
    private final ChangesQuery query;

    ChangesApi(ChangesQuery query) {
        this.query = query;
    }

    @GetMapping(path = "/api/v1/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Changes, oldest first",
            description =
                    "Ask again with the value of next as since, and you miss nothing. A change is shown once every"
                            + " transaction that began before it has ended, usually at once. A thing that was withdrawn is named"
                            + " without its content.")
    ChangesPage changes(
            @Parameter(
                            description =
                                    "The value of next of an earlier answer, or a date or time (ISO 8601); without"
                                            + " it, from the first change")
                    @RequestParam(required = false)
                    @Nullable
                    String since,
            @Parameter(
                            description = "Changes in an answer",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "100"))
                    @RequestParam(defaultValue = "100")
                    int size) {
        if (size < 1 || size > ChangesQuery.LARGEST) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "size", String.valueOf(ChangesQuery.LARGEST));
        }
        return query.since(since, size);
    }
}
