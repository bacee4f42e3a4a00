package org.wsis.prizes.vote.nominee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.mail.PublicAddress;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.listing.Asked;
import org.wsis.prizes.vote.listing.ListQuery;
import org.wsis.prizes.vote.listing.Listing;
import org.wsis.web.ApiProblem;

/** The nominees for programs, from the instant on at which their list is published. */
@RestController
@Tag(name = "prizes", description = "The WSIS Prizes")
class NomineesApi {
    private final Contests contests;
    private final Nominees nominees;
    private final PublicAddress address;
    private final Clock clock;

    NomineesApi(Contests contests, Nominees nominees, PublicAddress address, Clock clock) {
        this.contests = contests;
        this.nominees = nominees;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/prizes/{year}/projects", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The nominated projects",
            description = "By category and title, with the counts of two facets; those too that left the vote. Public"
                    + " with the list of nominees; before, there is nothing here.")
    @ListQuery
    Listing<NomineeJson> projects(
            @Parameter(description = "The year of the contest") @PathVariable int year,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        contests.find(year)
                .filter(contest -> contest.showsNominees(clock.instant()))
                .orElseThrow(ApiProblem::notFound);
        return Listing.of(all(year), Asked.of(parameters));
    }

    private List<NomineeJson> all(int year) {
        Map<Integer, String> lines = nominees.categories(year, Locale.ENGLISH).stream()
                .collect(Collectors.toMap(Category::number, Category::line));
        return nominees.of(year).stream()
                .map(nominee -> NomineeJson.of(
                        nominee,
                        address.of("/prizes/" + year + "/projects/" + nominee.project()),
                        Objects.requireNonNull(lines.get(nominee.category()))))
                .toList();
    }
}
