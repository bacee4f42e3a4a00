package org.wsis.schedule.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalClockTests {
    private static final Instant START = Instant.parse("2018-01-30T09:00:00Z");

    private final CompletableFuture<Void> askedAgain = new CompletableFuture<>();
    private Instant machine = Instant.parse("2026-11-22T10:00:00Z");
    private Instant database = START;
    private Duration answer = Duration.ZERO;
    private boolean reachable = true;
    private int questions;

    @Test
    void theClockTicksWithoutAskingTheDatabaseEachTime() {
        PortalClock clock = clock();
        pass(Duration.ofSeconds(20));

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(20));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(20));
        assertThat(questions).isEqualTo(1);
    }

    @Test
    void aMachineWhoseClockWandersFollowsTheDatabaseAgain() {
        PortalClock clock = clock();
        pass(Duration.ofMinutes(1));
        machine = machine.plusSeconds(5);
        clock.measureAgain();

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(ints = {31, -31})
    void aMachineWhoseClockJumpsIsNoticed(int seconds) throws Exception {
        PortalClock clock = clock();
        machine = machine.plusSeconds(seconds);
        clock.instant();

        askedAgain.get(1, TimeUnit.MINUTES);
    }

    @ParameterizedTest
    @ValueSource(ints = {-90, 90, 10_800})
    void twoNodesWithDifferentClocksAgree(int seconds) {
        PortalClock first = clock();
        machine = machine.plusSeconds(seconds);
        PortalClock second = clock();
        Instant seen = second.instant();
        machine = machine.minusSeconds(seconds);

        assertThat(first.instant()).isEqualTo(seen);
    }

    @Test
    void onTheDatabasesMachineItIsTheMachinesTime() {
        database = machine.plusMillis(7);
        answer = Duration.ofMillis(20);

        assertThat(clock().instant()).isEqualTo(machine);
    }

    @Test
    void itIsWrongByHalfAnAnswerAtMost() {
        answer = Duration.ofMillis(20);
        PortalClock clock = clock();

        assertThat(Duration.between(clock.instant(), database).abs()).isLessThanOrEqualTo(Duration.ofMillis(10));
    }

    @Test
    void withoutTheDatabaseItTicksOnAndAsksAgainLater() {
        PortalClock clock = clock();
        pass(Duration.ofMinutes(1));
        reachable = false;
        clock.measureAgain();

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
        assertThat(questions).as("not with each request").isEqualTo(2);
    }

    private PortalClock clock() {
        return new PortalClock(this::tell, () -> machine);
    }

    private Instant tell() {
        questions++;
        if (questions == 2) {
            askedAgain.complete(null);
        }
        if (!reachable) {
            throw new IllegalStateException("unreachable");
        }
        machine = machine.plus(answer);
        return database;
    }

    private void pass(Duration time) {
        machine = machine.plus(time);
        database = database.plus(time);
    }
}
