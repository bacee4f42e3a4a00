package org.wsis.prizes.vote.result;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import org.wsis.prizes.vote.proof.Proofs;
import org.wsis.web.ApiProblem;

/** What the count gave, for programs. */
@RestController
@Tag(name = "prizes", description = "The WSIS Prizes")
class ResultsApi {
    private final Contests contests;
    private final Proofs proofs;
    private final Results results;
    private final PublicAddress address;

    ResultsApi(Contests contests, Proofs proofs, Results results, PublicAddress address) {
        this.contests = contests;
        this.proofs = proofs;
        this.results = results;
        this.address = address;
    }

    @GetMapping(path = "/api/v1/prizes/{year}/results", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The valid votes",
            description = "The projects that stood to the end, by category and valid votes, with the champions marked"
                    + " and the counts of two facets. Public with the champions; before, there is nothing here.")
    @ListQuery
    Listing<ResultJson> results(
            @Parameter(description = "The year of the contest") @PathVariable int year,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        contests.find(year).filter(proofs::isPublished).orElseThrow(ApiProblem::notFound);
        List<ResultJson> all = results.of(year).stream()
                .map(result -> ResultJson.of(result, address.of("/prizes/" + year + "/projects/" + result.project())))
                .toList();
        return Listing.of(all, Asked.of(parameters));
    }
}
