package org.wsis.prizes.vote.ballot;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.prizes.vote.Commitment;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.OwnVote;
import org.wsis.prizes.vote.proof.Proofs;
import org.wsis.prizes.vote.proof.Proofs.FinalChoice;

/** What a voter is told of each own choice: its digest, and with the champions its row in the final list. */
@Component
class OwnFates {
    private final Proofs proofs;

    OwnFates(Proofs proofs) {
        this.proofs = proofs;
    }

    /**
     * A choice and what can be told of it.
     *
     * @param digest the number of its digest, or null while it is in none
     * @param listed its row of the final list, or null
     * @param opens whether the receipt commits to this choice
     */
    record Line(
            OwnVote vote,
            @Nullable Integer digest,
            @Nullable FinalChoice listed,
            boolean opens) {
        /** Whether the final list says of the tracker what the receipt commits to. */
        public boolean isRight() {
            return opens
                    && listed != null
                    && listed.project().equals(vote.project())
                    && listed.category() == vote.category();
        }

        /** The nonce, with which the voter can compute commitment and tracker without the portal. */
        public String nonce() {
            return HexFormat.of().formatHex(vote.nonce());
        }
    }

    List<Line> of(Contest contest, List<OwnVote> votes, boolean published) {
        Map<Long, Integer> digests =
                proofs.digests(contest.year(), votes.stream().map(OwnVote::id).toList());
        Map<String, FinalChoice> listed = published
                ? proofs.choices(
                        contest.year(), votes.stream().map(OwnFates::tracker).toList())
                : Map.of();
        return votes.stream()
                .map(vote ->
                        new Line(vote, digests.get(vote.id()), listed.get(tracker(vote)), vote.opens(contest.year())))
                .toList();
    }

    private static String tracker(OwnVote vote) {
        return HexFormat.of().formatHex(Commitment.tracker(vote.commitment(), vote.nonce()));
    }
}
