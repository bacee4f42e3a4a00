package org.wsis.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTests {
    private static final String DIGEST = "ab".repeat(32);
    private static final Instant NOON = Instant.parse("2018-03-20T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatIsKeptCanBeOpenedUntilItIsRemoved() throws IOException {
        Store store = at(NOON);
        store.keep(DIGEST, Samples.text("kept"));
        assertThat(store.open(DIGEST)).hasContent("kept");

        store.remove(DIGEST);
        assertThatThrownBy(() -> store.open(DIGEST)).isInstanceOf(IOException.class);
    }

    @Test
    void keepingAgainMakesItYoung() throws IOException {
        at(NOON.minusSeconds(1000)).keep(DIGEST, Samples.text("kept"));
        at(Instant.now(Clock.systemUTC()).plusSeconds(1000)).keep(DIGEST, Samples.text("kept"));

        assertThat(at(NOON).keptBefore(NOON)).isEmpty();
        assertThat(at(NOON).keptBefore(Instant.MAX)).containsExactly(DIGEST);
    }

    @Test
    void onlyADigestNamesAFile() {
        assertThatThrownBy(() -> at(NOON).open("../../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private Store at(Instant now) {
        return new FolderStore(folder, Clock.fixed(now, ZoneOffset.UTC));
    }
}
