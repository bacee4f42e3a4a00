package org.wsis.prizes.vote.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.proof.Proofs.FinalChoice;
import org.wsis.web.ApiProblem;

/** What lets programs check the vote. */
@RestController
@RequestMapping(path = "/api/v1/prizes/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "prizes", description = "The WSIS Prizes")
class VoteApi {
    private static final int TRACKER = 20;
    private static final int MOST = 1_000;

    private final Contests contests;
    private final Digests digests;
    private final Proofs proofs;
    private final Clock clock;

    VoteApi(Contests contests, Digests digests, Proofs proofs, Clock clock) {
        this.contests = contests;
        this.digests = digests;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** A digest; sums in hexadecimal signs. */
    record DigestJson(int number, Instant madeAt, int count, String previous, String digest) {}

    /** The chain of an edition. */
    record ChainJson(int year, List<DigestJson> digests) {}

    /** A row of the final list. */
    record ChoiceJson(
            String tracker,
            int category,
            String project,
            String fate,
            @Nullable String rule) {}

    /**
     * A part of the final list.
     *
     * @param after the tracker with which to ask for the next part, or null at the end
     */
    record ChoicesJson(
            int year, List<ChoiceJson> items, @Nullable String after) {}

    @GetMapping("/digests")
    @Operation(
            summary = "The chain of digests",
            description = "One for each hour of the vote, over all commitments since the one before and chained to it."
                    + " Public from the vote’s opening.")
    ChainJson digests(@Parameter(description = "The year of the contest") @PathVariable int year) {
        contests.find(year)
                .filter(contest -> contest.hasOpened(clock.instant()))
                .orElseThrow(ApiProblem::notFound);
        return new ChainJson(
                year, digests.all(year).stream().map(VoteApi::digest).toList());
    }

    @GetMapping("/choices")
    @Operation(
            summary = "The final list of choices",
            description = "Every choice under a tracker that tells nothing of its voter, with what became of it. Public"
                    + " with the champions; before, there is nothing here.")
    ChoicesJson choices(
            @Parameter(description = "The year of the contest") @PathVariable int year,
            @Parameter(
                            description = "The tracker after which to begin",
                            schema = @Schema(type = "string", pattern = "[0-9a-f]{40}"))
                    @RequestParam(required = false)
                    @Nullable
                    String after) {
        Contest contest = contests.find(year).filter(proofs::isPublished).orElseThrow(ApiProblem::notFound);
        List<ChoiceJson> items = proofs.choices(contest.year(), tracker(after), MOST).stream()
                .map(VoteApi::choice)
                .toList();
        return new ChoicesJson(
                year, items, items.size() < MOST ? null : items.getLast().tracker());
    }

    private static byte[] tracker(@Nullable String after) {
        if (after == null) {
            return new byte[0];
        }
        if (!after.matches("[0-9a-f]{" + 2 * TRACKER + "}")) {
            throw ApiProblem.notFound();
        }
        return HexFormat.of().parseHex(after);
    }

    private static DigestJson digest(Digest digest) {
        return new DigestJson(digest.number(), digest.madeAt(), digest.count(), digest.previousHex(), digest.hex());
    }

    private static ChoiceJson choice(FinalChoice choice) {
        return new ChoiceJson(
                choice.tracker(),
                choice.category(),
                choice.project().toString(),
                choice.fate().name().toLowerCase(Locale.ROOT),
                choice.rule());
    }
}
