package org.wsis.forum.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.forum.agenda.AgendaDesk;
import org.wsis.forum.agenda.Person;
import org.wsis.forum.agenda.PersonRole;
import org.wsis.forum.agenda.Place;
import org.wsis.forum.agenda.SessionFacts;
import org.wsis.forum.agenda.SessionFacts.Alignment;
import org.wsis.forum.agenda.SessionFacts.Organiser;
import org.wsis.forum.agenda.SessionType;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.SaidDates;
import org.wsis.forum.release.ReleaseDesk;
import org.wsis.forum.setting.AgendaDay;
import org.wsis.forum.setting.Colour;
import org.wsis.forum.setting.Room;
import org.wsis.forum.setting.SettingDesk;
import org.wsis.forum.setting.Track;
import org.wsis.reference.ContentRow;
import org.wsis.schedule.GenevaTime;
import org.wsis.web.Languages;

/** Writes sessions that nobody holds, each marked as made up: four hours in each of five rooms on every day. */
@Component
class MadeUpSessions {
    /** No account has this id. */
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private static final List<Integer> SEATS = List.of(350, 230, 140, 90, 70);
    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(9, 0), LocalTime.of(11, 0), LocalTime.of(14, 30), LocalTime.of(16, 30));
    private static final int MINUTES = 75;
    private static final String TRACK = "high-level";

    private final SettingDesk settings;
    private final AgendaDesk agenda;
    private final ReleaseDesk releases;
    private final MessageSource messages;

    MadeUpSessions(SettingDesk settings, AgendaDesk agenda, ReleaseDesk releases, MessageSource messages) {
        this.settings = settings;
        this.agenda = agenda;
        this.releases = releases;
        this.messages = messages;
    }

    /** One row: what a session is about. */
    void fill(EditionView edition, List<ContentRow> rows) {
        int year = edition.year();
        List<LocalDate> days = days(edition);
        settings.days(year, days.stream().map(day -> new AgendaDay(day, null)).toList(), NOBODY);
        for (int room = 1; room <= SEATS.size(); room++) {
            settings.room(
                    year,
                    new Room(0, 0, "Room " + room + " (made up)", SEATS.get(room - 1), room % 2 == 1, true),
                    NOBODY);
        }
        settings.track(year, new Track(0, 0, TRACK, Colour.INK, names()), NOBODY);
        int place = 0;
        for (LocalDate day : days) {
            for (LocalTime hour : HOURS) {
                for (int room = 1; room <= SEATS.size(); room++) {
                    add(year, rows.get(place++ % rows.size()), room, GenevaTime.at(day, hour), place);
                }
            }
        }
        releases.release(
                year, "Agenda of a rehearsal (made up)", releases.preview(year).checksum(), NOBODY);
    }

    private static List<LocalDate> days(EditionView edition) {
        SaidDates when = Objects.requireNonNull(edition.when(), "No source tells the days of " + edition.year());
        return when.starts()
                .datesUntil(Objects.requireNonNull(when.ends()).plusDays(1))
                .limit(5)
                .toList();
    }

    /** As other pages say it. */
    private Map<String, String> names() {
        return Languages.all().stream()
                .collect(Collectors.toMap(
                        Locale::getLanguage,
                        language -> messages.getMessage("forum.agenda.rehearsal.track", null, language)));
    }

    private void add(int year, ContentRow row, int room, Instant starts, int number) {
        SessionType type = SessionType.valueOf(row.get("type"));
        var facts = new SessionFacts(
                type,
                row.get("title") + " (made up)",
                "A made-up session that " + row.get("about") + ".",
                type == SessionType.POLICY ? TRACK : null,
                List.of(new Organiser("Made-up society " + number, null)),
                people(number),
                List.of(new Alignment(row.get("line"), "Made up")),
                List.of(new Alignment(row.get("sdg"), "Made up")),
                number % 3 == 0 ? List.of("en", "fr") : List.of("en"),
                number % 2 == 0,
                number % 4 != 0,
                null,
                List.of());
        agenda.add(year, facts, new Place(room, starts, starts.plusSeconds(60L * MINUTES)), null, NOBODY);
    }

    private static List<Person> people(int number) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(one -> new Person(
                        "Made-up person " + number + "." + one,
                        one == 1 ? PersonRole.MODERATOR : PersonRole.PANELLIST,
                        null,
                        "Made-up society " + number,
                        null,
                        true,
                        null))
                .toList();
    }
}
