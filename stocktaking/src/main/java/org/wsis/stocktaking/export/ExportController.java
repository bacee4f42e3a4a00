package org.wsis.stocktaking.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.account.Network;
import org.wsis.export.ExportFormat;
import org.wsis.schedule.GenevaTime;
import org.wsis.stocktaking.explore.Filter;
import org.wsis.stocktaking.explore.Filters;
import org.wsis.web.ApiProblem;

@RestController
class ExportController {
    private static final Set<ExportFormat> OFFERED = EnumSet.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.JSON);
    private static final String SECONDS_TO_WAIT = "30";

    private final ExportDesk desk;
    private final Slots slots;
    private final Clock clock;

    ExportController(ExportDesk desk, Slots slots, Clock clock) {
        this.desk = desk;
        this.slots = slots;
        this.clock = clock;
    }

    @GetMapping("/stocktaking/export.{ending}")
    void export(
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ExportFormat format = ExportFormat.of(ending).filter(OFFERED::contains).orElseThrow(ApiProblem::notFound);
        Filter filter = Filters.of(parameters);
        Network network = Network.of(request.getRemoteAddr());
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            describe(format, response);
            return;
        }
        if (!slots.enter(network)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            throw new ApiProblem(HttpStatus.SERVICE_UNAVAILABLE, "busy", SECONDS_TO_WAIT);
        }
        try {
            describe(format, response);
            desk.write(filter, format, response.getOutputStream());
        } finally {
            slots.leave(network);
        }
    }

    private void describe(ExportFormat format, HttpServletResponse response) {
        String name = "wsis-stocktaking-%s.%s".formatted(GenevaTime.dayOf(clock.instant()), format.extension());
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
