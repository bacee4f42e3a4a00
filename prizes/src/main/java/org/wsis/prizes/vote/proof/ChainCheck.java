package org.wsis.prizes.vote.proof;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes every digest of an edition again and compares. */
@Component
public class ChainCheck {
    private final Digests digests;

    ChainCheck(Digests digests) {
        this.digests = digests;
    }

    /** How many digests are not the sum of their commitments and of the digest before. */
    @Transactional(readOnly = true)
    public int broken(int edition) {
        int broken = 0;
        Digest before = null;
        for (Digest digest : digests.all(edition)) {
            Digests.Range range = digests.range(edition, digest.number());
            try (Stream<byte[]> commitments = digests.commitments(edition, range.above(), range.upTo())) {
                Digest again = Digest.make(edition, before, digest.madeAt(), digest.count(), commitments);
                broken += Arrays.equals(again.digest(), digest.digest()) ? 0 : 1;
            }
            before = digest;
        }
        return broken;
    }
}
