package org.wsis.prizes.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentTests {
    private static final UUID PROJECT = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    @Test
    void theBytesAreAsDocumented() throws Exception {
        byte[] nonce = new byte[32];
        Arrays.fill(nonce, (byte) 7);
        var bytes = new ByteArrayOutputStream();
        bytes.write("WSIS prizes vote 1\n".getBytes(StandardCharsets.US_ASCII));
        bytes.write(ByteBuffer.allocate(4).putInt(2018).array());
        bytes.write(HexFormat.of().parseHex("00112233445566778899aabbccddeeff"));
        bytes.write(nonce);
        byte[] commitment = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        assertThat(Commitment.of(2018, PROJECT, nonce)).isEqualTo(commitment);

        var tracked = new ByteArrayOutputStream();
        tracked.write("WSIS prizes tracker 1\n".getBytes(StandardCharsets.US_ASCII));
        tracked.write(commitment);
        tracked.write(nonce);
        byte[] tracker = MessageDigest.getInstance("SHA-256").digest(tracked.toByteArray());
        assertThat(Commitment.tracker(commitment, nonce)).isEqualTo(Arrays.copyOf(tracker, 20));
    }

    @Test
    void theSameChoiceNeverHasTheSameReceipt() {
        assertThat(Commitment.of(2018, PROJECT, Commitment.nonce()))
                .isNotEqualTo(Commitment.of(2018, PROJECT, Commitment.nonce()));
    }

    @Test
    void anotherChoiceOrEditionDoesNotOpenTheReceipt() {
        byte[] nonce = Commitment.nonce();
        byte[] commitment = Commitment.of(2018, PROJECT, nonce);
        assertThat(Commitment.of(2019, PROJECT, nonce)).isNotEqualTo(commitment);
        assertThat(Commitment.of(2018, UUID.randomUUID(), nonce)).isNotEqualTo(commitment);
    }
}
