package org.wsis.portal.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wsis.account.Network;
import org.wsis.portal.rate.Turns.Answer;

class TurnsTests {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        people.shutdownNow();
    }

    @Test
    void thereAreAsManyTurnsAsProcessorsAndTheNextComesWhenOneIsGivenBack() throws Exception {
        var turns = new Turns(2, 10, 5, LONG);
        assertThat(turns.take(network(1))).isEqualTo(Answer.TURN);
        assertThat(turns.take(network(2))).isEqualTo(Answer.TURN);
        Future<Answer> third = people.submit(() -> turns.take(network(3)));
        assertThat(third).isNotDone();

        turns.giveBack(network(1));

        assertThat(third.get()).isEqualTo(Answer.TURN);
    }

    @Test
    void whoCameFirstIsFirst() throws Exception {
        var turns = new Turns(1, 10, 5, LONG);
        turns.take(network(0));
        List<Integer> served = new CopyOnWriteArrayList<>();
        for (int number = 1; number <= 5; number++) {
            int person = number;
            var thread = Thread.ofVirtual().start(() -> serve(turns, person, served));
            await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        }

        turns.giveBack(network(0));

        await().untilAsserted(() -> assertThat(served).containsExactly(1, 2, 3, 4, 5));
    }

    private static void serve(Turns turns, int person, List<Integer> served) {
        try {
            turns.take(network(person));
            served.add(person);
            turns.giveBack(network(person));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whileOthersReadHalfOfTheTurnsAreTheirs() throws Exception {
        var turns = new Turns(2, 10, 5, LONG);
        turns.share(true);
        turns.take(network(1));
        Future<Answer> second = people.submit(() -> turns.take(network(2)));
        Thread.sleep(50);
        assertThat(second).isNotDone();

        turns.share(false);

        assertThat(second.get()).isEqualTo(Answer.TURN);
    }

    @Test
    void nobodyWaitsForLongNorInALongQueue() throws Exception {
        var turns = new Turns(1, 1, 5, Duration.ofMillis(300));
        turns.take(network(1));
        Future<Answer> second = people.submit(() -> turns.take(network(2)));
        Thread.sleep(50);

        assertThat(turns.take(network(3))).as("the queue is full").isEqualTo(Answer.BUSY);
        assertThat(second.get()).as("waited for too long").isEqualTo(Answer.BUSY);

        turns.giveBack(network(1));
        assertThat(turns.take(network(3))).as("nothing is lost").isEqualTo(Answer.TURN);
    }

    @Test
    void aNetworkHasFewPlacesAndOthersDoNotMind() throws Exception {
        var turns = new Turns(3, 10, 2, LONG);
        turns.take(network(1));
        turns.take(network(1));

        assertThat(turns.take(network(1))).isEqualTo(Answer.TOO_MUCH);
        assertThat(turns.take(network(2))).isEqualTo(Answer.TURN);
        turns.giveBack(network(1));
        assertThat(turns.take(network(1))).isEqualTo(Answer.TURN);
    }

    @Test
    void whoIsInterruptedLeavesTheQueueToOthers() throws Exception {
        var turns = new Turns(1, 1, 5, LONG);
        turns.take(network(1));
        Future<Answer> second = people.submit(() -> turns.take(network(2)));
        Thread.sleep(50);
        second.cancel(true);
        Thread.sleep(50);
        Future<Answer> third = people.submit(() -> turns.take(network(3)));
        Thread.sleep(50);
        assertThat(third).as("has the place of the second").isNotDone();

        turns.giveBack(network(1));

        assertThat(third.get()).isEqualTo(Answer.TURN);
    }

    private static Network network(int number) {
        return new Network("192.0.2." + number);
    }
}
