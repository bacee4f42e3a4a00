package org.wsis.forum.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.PortalTime;

/** Where staff say which days, rooms and tracks an agenda has. A room or track of number 0 is a new one. */
@Service
public class SettingDesk {
    private final Settings settings;
    private final PortalTime time;
    private final ApplicationEventPublisher events;

    SettingDesk(Settings settings, PortalTime time, ApplicationEventPublisher events) {
        this.settings = settings;
        this.time = time;
        this.events = events;
    }

    /** These are the days; answers those that have sessions and are missing, and then nothing changed. */
    @Transactional
    public List<LocalDate> days(int edition, List<AgendaDay> days, AccountId by) {
        settings.hold(edition);
        List<LocalDate> missing = settings.used(edition).stream()
                .filter(used -> days.stream().noneMatch(day -> day.day().equals(used)))
                .sorted()
                .toList();
        if (missing.isEmpty()) {
            settings.days(edition, days);
            trace("days", edition, by);
        }
        return missing;
    }

    /** Answers whether its name is free. */
    @Transactional
    public boolean room(int edition, Room room, AccountId by) {
        settings.hold(edition);
        boolean free = settings.of(edition).rooms().stream()
                .filter(one -> one.number() != room.number())
                .noneMatch(one -> one.name().equalsIgnoreCase(room.name()));
        if (free) {
            if (room.number() == 0) {
                settings.add(edition, room);
            } else if (!settings.change(edition, room)) {
                throw new ObjectOptimisticLockingFailureException(Room.class, room.number());
            }
            trace("room", edition, by);
        }
        return free;
    }

    /** Answers whether its name in addresses is free. */
    @Transactional
    public boolean track(int edition, Track track, AccountId by) {
        settings.hold(edition);
        boolean free =
                track.number() != 0 || settings.of(edition).track(track.slug()).isEmpty();
        if (free) {
            if (track.number() == 0) {
                settings.add(edition, track);
            } else if (!settings.change(edition, track)) {
                throw new ObjectOptimisticLockingFailureException(Track.class, track.number());
            }
            trace("track", edition, by);
        }
        return free;
    }

    private void trace(String what, int edition, AccountId by) {
        events.publishEvent(new AuditedAct(
                by, time.now(), "forum.agenda." + what, "forum.edition", String.valueOf(edition), Map.of()));
    }
}
