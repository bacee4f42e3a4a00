package org.wsis.prizes.vote.result;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.mail.PublicAddress;
import org.wsis.prizes.special.SpecialPrize;
import org.wsis.prizes.special.SpecialPrizes;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.listing.Asked;
import org.wsis.prizes.vote.listing.ListQuery;
import org.wsis.prizes.vote.listing.Listing;
import org.wsis.prizes.vote.proof.Proofs;
import org.wsis.prizes.vote.result.ResultJson.Prizes;
import org.wsis.prizes.winner.Winner;
import org.wsis.prizes.winner.Winners;
import org.wsis.web.ApiProblem;

/** What the count gave, for programs. */
@RestController
@Tag(name = "prizes", description = "The WSIS Prizes")
class ResultsApi {
    private final Contests contests;
    private final Proofs proofs;
    private final Results results;
    private final Winners winners;
    private final SpecialPrizes specials;
    private final PublicAddress address;

    ResultsApi(
            Contests contests,
            Proofs proofs,
            Results results,
            Winners winners,
            SpecialPrizes specials,
            PublicAddress address) {
        this.contests = contests;
        this.proofs = proofs;
        this.results = results;
        this.winners = winners;
        this.specials = specials;
        this.address = address;
    }

    @GetMapping(path = "/api/v1/prizes/{year}/results", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The valid votes",
            description = "The projects that stood to the end, by category and valid votes, with the champions marked"
                    + " and the counts of two facets. Public with the champions; before, there is nothing here. Winners"
                    + " and special prizes are null until they are announced.")
    @ListQuery
    Listing<ResultJson> results(
            @Parameter(description = "The year of the contest") @PathVariable int year,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        contests.find(year).filter(proofs::isPublished).orElseThrow(ApiProblem::notFound);
        List<Winner> known = winners.of(year).orElse(null);
        Map<UUID, String> names = known == null ? Map.of() : names(year);
        List<ResultJson> all = results.of(year).stream()
                .map(result -> ResultJson.of(
                        result,
                        address.of("/prizes/" + year + "/projects/" + result.project()),
                        known == null ? null : prizes(result.project(), known, names)))
                .toList();
        return Listing.of(all, Asked.of(parameters));
    }

    private Map<UUID, String> names(int year) {
        return specials.of(year).stream()
                .collect(Collectors.toMap(SpecialPrize::id, prize -> prize.name(Locale.ENGLISH)));
    }

    private static Prizes prizes(UUID project, List<Winner> winners, Map<UUID, String> names) {
        List<Winner> own = winners.stream()
                .filter(winner -> winner.project().equals(project) && !winner.withdrawn())
                .toList();
        return new Prizes(
                own.stream().anyMatch(Winner::holdsCategory),
                own.stream()
                        .flatMap(winner -> Stream.ofNullable(winner.special()))
                        .map(special -> names.getOrDefault(special, ""))
                        .toList());
    }
}
