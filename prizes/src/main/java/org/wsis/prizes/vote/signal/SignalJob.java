package org.wsis.prizes.vote.signal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;

/** Looks at the ballots of open votes every minute, and a while longer for the last ones; drops what is not needed any more. */
@Component
class SignalJob {
    private static final Duration LONGER = Duration.ofMinutes(10);

    private final Contests contests;
    private final Signals signals;
    private final Traces traces;
    private final Clock clock;

    SignalJob(Contests contests, Signals signals, Traces traces, Clock clock) {
        this.contests = contests;
        this.signals = signals;
        this.traces = traces;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> prizeSignals(SignalJob job) {
            return Tasks.recurring("prizes-signals", FixedDelay.ofMinutes(1)).execute((instance, context) -> job.run());
        }
    }

    void run() {
        Instant now = clock.instant();
        contests.all().stream()
                .filter(contest -> isToBeLookedAt(contest, now))
                .forEach(contest -> signals.look(contest.year()));
        traces.drop();
    }

    private static boolean isToBeLookedAt(Contest contest, Instant now) {
        return contest.hasOpened(now) && !contest.isOver(now.minus(LONGER));
    }
}
