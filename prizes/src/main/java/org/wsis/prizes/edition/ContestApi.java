package org.wsis.prizes.edition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.mail.PublicAddress;

/** Read-only JSON; what goes wrong is an RFC 9457 problem. */
@RestController
@RequestMapping(path = "/api/v1/prizes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "prizes", description = "The WSIS Prizes")
class ContestApi {
    private final Contests contests;
    private final PublicAddress address;

    ContestApi(Contests contests, PublicAddress address) {
        this.contests = contests;
        this.address = address;
    }

    @GetMapping("/{year}")
    @Operation(
            summary = "One edition",
            description = "Its phases with planned and amended dates, its categories and its rules.")
    ContestJson edition(@Parameter(description = "The year of the contest") @PathVariable int year) {
        return contests.find(year)
                .map(edition -> ContestJson.of(edition, contests.phases(year), address.of("/prizes/" + year)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
