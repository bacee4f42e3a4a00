package org.wsis.portal.process.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.mail.PublicAddress;
import org.wsis.portal.process.Lines;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Matrix;
import org.wsis.reference.Matrix.Version;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.Sdg;

/** Read-only JSON, names in the language of {@code ?lang=}; what goes wrong is an RFC 9457 problem. */
@RestController
@RequestMapping(path = "/api/v1/reference", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "reference", description = "What the process is made of")
class ReferenceApi {
    private final Reference reference;
    private final Matrix matrix;
    private final MessageSource messages;
    private final PublicAddress address;

    ReferenceApi(Reference reference, Matrix matrix, MessageSource messages, PublicAddress address) {
        this.reference = reference;
        this.matrix = matrix;
        this.messages = messages;
        this.address = address;
    }

    /** An Action Line; facilitators and sources are in the words of the record. */
    record LineJson(
            String code,
            int number,
            String shortTitle,
            String title,
            String officialTitle,
            String leadFacilitator,
            @Nullable String coFacilitators,
            String source,
            String url) {}

    record GoalJson(int number, String title, List<String> targets, String url) {}

    record CountryJson(String code, String name, @Nullable Region region) {}

    @GetMapping("/action-lines")
    @Operation(summary = "The 18 Action Lines and sub-lines", description = "Titles in the language of lang.")
    List<LineJson> lines(Locale locale) {
        return reference.actionLines().stream().map(line -> line(line, locale)).toList();
    }

    @GetMapping("/sdgs")
    @Operation(summary = "The 17 goals with their targets", description = "Titles in the language of lang.")
    List<GoalJson> goals(Locale locale) {
        return reference.sdgs().stream().map(goal -> goal(goal, locale)).toList();
    }

    @GetMapping("/countries")
    @Operation(summary = "Countries and the regions of ITU", description = "Names in the language of lang.")
    List<CountryJson> countries(Locale locale) {
        return reference.countries(locale).stream()
                .map(code -> new CountryJson(
                        code,
                        reference.countryName(code, locale),
                        reference.regionOf(code).orElse(null)))
                .toList();
    }

    @GetMapping("/matrix")
    @Operation(summary = "The WSIS–SDG matrix", description = "The version in force, or an earlier one.")
    MatrixJson matrix(
            @Parameter(description = "Number of a version") @RequestParam(required = false) @Nullable Integer version) {
        Version found =
                version == null ? matrix.current() : matrix.version(version).orElseThrow(Lines::notFound);
        return MatrixJson.of(found);
    }

    private LineJson line(ActionLine line, Locale locale) {
        return new LineJson(
                line.code(),
                line.order(),
                messages.getMessage(line.key(), null, locale),
                messages.getMessage(line.titleKey(), null, locale),
                line.officialTitle(),
                line.lead(),
                line.coFacilitators(),
                line.source(),
                address.of("/action-lines/" + line.code()));
    }

    private GoalJson goal(Sdg goal, Locale locale) {
        String title = messages.getMessage(goal.key(), null, locale);
        return new GoalJson(goal.number(), title, goal.targets(), address.of("/sdgs/" + goal.number()));
    }
}
