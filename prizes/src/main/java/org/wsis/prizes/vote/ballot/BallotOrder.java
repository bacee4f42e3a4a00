package org.wsis.prizes.vote.ballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wsis.account.AccountId;
import org.wsis.prizes.vote.Commitment;
import org.wsis.prizes.vote.nominee.Nominee;

/**
 * The order in which a voter sees projects: drawn for the voter and the edition, and the same whenever the voter comes
 * back. No place in the list is anybody's; that one project leaves moves no other.
 */
final class BallotOrder {
    private static final byte[] LABEL = "WSIS prizes order 1\n".getBytes(StandardCharsets.US_ASCII);

    private BallotOrder() {}

    static List<Nominee> of(int edition, AccountId voter, List<Nominee> nominees) {
        Map<UUID, byte[]> places = nominees.stream()
                .map(Nominee::project)
                .collect(Collectors.toMap(Function.identity(), project -> place(edition, voter, project)));
        Comparator<Nominee> byPlace =
                (one, other) -> Arrays.compareUnsigned(places.get(one.project()), places.get(other.project()));
        return nominees.stream().sorted(byPlace).toList();
    }

    private static byte[] place(int edition, AccountId voter, UUID project) {
        ByteBuffer seed = ByteBuffer.allocate(Integer.BYTES + 4 * Long.BYTES)
                .putInt(edition)
                .putLong(voter.value().getMostSignificantBits())
                .putLong(voter.value().getLeastSignificantBits())
                .putLong(project.getMostSignificantBits())
                .putLong(project.getLeastSignificantBits());
        return Commitment.sha256(LABEL, seed.array());
    }
}
