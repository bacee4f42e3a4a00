package org.wsis.portal.process.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.portal.process.Lines;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Matrix;
import org.wsis.reference.Matrix.Version;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.Sdg;

/** Read-only JSON, names in the language of {@code ?lang=}; what goes wrong is an RFC 9457 problem. */
@RestController
@RequestMapping("/api/v1/reference")
class ReferenceApi {
    private final Reference reference;
    private final Matrix matrix;
    private final MessageSource messages;

    ReferenceApi(Reference reference, Matrix matrix, MessageSource messages) {
        this.reference = reference;
        this.matrix = matrix;
        this.messages = messages;
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
    List<LineJson> lines(Locale locale) {
        return reference.actionLines().stream().map(line -> line(line, locale)).toList();
    }

    @GetMapping("/sdgs")
    List<GoalJson> goals(Locale locale) {
        return reference.sdgs().stream().map(goal -> goal(goal, locale)).toList();
    }

    @GetMapping("/countries")
    List<CountryJson> countries(Locale locale) {
        return reference.countries(locale).stream()
                .map(code -> new CountryJson(
                        code,
                        reference.countryName(code, locale),
                        reference.regionOf(code).orElse(null)))
                .toList();
    }

    @GetMapping("/matrix")
    MatrixJson matrix(@RequestParam(required = false) @Nullable Integer version) {
        Version found =
                version == null ? matrix.current() : matrix.version(version).orElseThrow(Lines::notFound);
        return MatrixJson.of(found);
    }

    @ExceptionHandler
    ProblemDetail notFound(ResponseStatusException problem) {
        return ProblemDetail.forStatus(problem.getStatusCode());
    }

    @ExceptionHandler
    ProblemDetail notConvertible(MethodArgumentTypeMismatchException problem) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The parameter " + problem.getName() + " is not a number.");
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
                "/action-lines/" + line.code());
    }

    private GoalJson goal(Sdg goal, Locale locale) {
        String title = messages.getMessage(goal.key(), null, locale);
        return new GoalJson(goal.number(), title, goal.targets(), "/sdgs/" + goal.number());
    }
}
