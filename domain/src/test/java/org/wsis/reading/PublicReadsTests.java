package org.wsis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class PublicReadsTests {
    private record Key(String name) {}

    private final Database database = new Database();
    private final PublicReads reads = new PublicReads(database);

    /** A database with one text, which counts the looks at it. */
    private static final class Database implements Watch {
        private final AtomicInteger looks = new AtomicInteger();
        private final AtomicInteger readings = new AtomicInteger();
        private volatile long writtenIn = 1;
        private volatile String text = "first";

        @Override
        public synchronized Seen since(long position) {
            looks.incrementAndGet();
            return new Seen(writtenIn + 1, writtenIn >= position);
        }

        synchronized void write(String changed) {
            text = changed;
            writtenIn++;
        }

        String read() {
            readings.incrementAndGet();
            return text;
        }
    }

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void readsOnceWhileNothingIsWritten() {
        assertThat(List.of(read(), read(), read())).containsOnly("first");
        assertThat(database.readings).hasValue(1);
    }

    @Test
    void keepsWhatIsReadUnderEachKey() {
        assertThat(reads.of(new Key("a"), () -> 1)).isEqualTo(1);
        assertThat(reads.of(new Key("b"), () -> 2)).isEqualTo(2);
        assertThat(reads.of(new Key("a"), () -> 3)).isEqualTo(1);
    }

    @Test
    void whoAsksAfterAChangeSeesIt() {
        read();
        database.write("second");

        assertThat(read()).isEqualTo("second");
        assertThat(read()).isEqualTo("second");
        assertThat(database.readings).hasValue(2);
    }

    @Test
    void aSlowReadingOfWhatWasBeforeIsNotKept() {
        String old = reads.of(new Key("text"), () -> {
            String before = database.read();
            database.write("second");
            return before;
        });

        assertThat(old).isEqualTo("first");
        assertThat(read()).isEqualTo("second");
    }

    @Test
    void aPageLooksOnce() {
        try (var _ = reads.look()) {
            read();
            database.write("second");
            assertThat(read()).isEqualTo("first");
            assertThat(database.looks).hasValue(1);
        }
        assertThat(read()).isEqualTo("second");
    }

    @Test
    void whatATransactionWritesIsNeitherKeptNorHiddenFromIt() {
        read();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThat(reads.of(new Key("text"), () -> "uncommitted")).isEqualTo("uncommitted");

        TransactionSynchronizationManager.setActualTransactionActive(false);
        assertThat(read()).isEqualTo("first");
    }

    @Test
    void aReadOnlyTransactionIsAReaderLikeAnyOther() {
        read();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);

        assertThat(read()).isEqualTo("first");
        assertThat(database.readings).hasValue(1);
    }

    @Test
    void oneLookAnswersAllWhoWaitedForIt() throws Exception {
        var blocked = new CountDownLatch(1);
        var looking = new CountDownLatch(1);
        var looks = new AtomicInteger();
        var shared = new PublicReads(position -> {
            looks.incrementAndGet();
            looking.countDown();
            await(blocked);
            return new Watch.Seen(5, false);
        });
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> pages = new ArrayList<>();
            pages.add(visitors.submit(() -> shared.of(new Key("text"), () -> "page")));
            looking.await();
            for (int visitor = 0; visitor < 50; visitor++) {
                pages.add(visitors.submit(() -> shared.of(new Key("text"), () -> "page")));
            }
            Thread.sleep(200); // all have come by now; were one late, it would only look for itself
            blocked.countDown();
            for (Future<String> page : pages) {
                assertThat(page.get()).isEqualTo("page");
            }
        }
        assertThat(looks.get()).isBetween(2, 10);
    }

    private String read() {
        return reads.of(new Key("text"), database::read);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
