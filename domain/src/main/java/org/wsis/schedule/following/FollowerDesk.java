package org.wsis.schedule.following;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.schedule.Following;
import org.wsis.schedule.Timetable;

@Component
@Transactional
class FollowerDesk implements Following {
    private final FollowerRows rows;
    private final StopLinks links;
    private final Clock clock;

    FollowerDesk(FollowerRows rows, StopLinks links, Clock clock) {
        this.rows = rows;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void follow(AccountId person, String process) {
        if (!Timetable.PROCESSES.contains(process)) {
            throw new IllegalArgumentException("No process " + process);
        }
        rows.insert(person, process, clock.instant());
    }

    @Override
    public void stop(AccountId person, String process) {
        rows.delete(person, process);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(AccountId person) {
        List<String> followed = rows.processesOf(person);
        return Timetable.PROCESSES.stream().filter(followed::contains).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> look(@Nullable String token) {
        return links.find(token);
    }

    @Override
    public Optional<String> stop(@Nullable String token) {
        return links.use(token);
    }
}
