package org.wsis.consultation.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.meeting.MeetingDetails;
import org.wsis.consultation.meeting.MeetingView;
import org.wsis.consultation.meeting.Meetings;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.ConsultationPhases;
import org.wsis.mail.PublicAddress;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseView;

/** Writes the dates of a consultation as iCalendar (RFC 5545), with the rules of Geneva's time. */
@Component
class ConsultationCalendars {
    private static final String PRODUCT = "-//WSIS//Consultations//EN";

    private final ConsultationPhases phases;
    private final Meetings meetings;
    private final PublicAddress portal;
    private final MessageSource messages;
    private final Clock clock;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    ConsultationCalendars(
            ConsultationPhases phases, Meetings meetings, PublicAddress portal, MessageSource messages, Clock clock) {
        this.phases = phases;
        this.meetings = meetings;
        this.portal = portal;
        this.messages = messages;
        this.clock = clock;
    }

    String of(ConsultationView consultation, Locale locale) {
        Map<String, MeetingView> its = meetings.of(consultation.id());
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(Objects.requireNonNull(zones.getTimeZone(GenevaTime.ZONE.getId()))
                .getVTimeZone());
        phases.of(consultation).stream()
                .map(ConsultationPhase::dates)
                .map(dates -> CalendarRules.event(dates, its.get(dates.key())))
                .flatMap(Optional::stream)
                .forEach(event -> calendar.add(written(event, consultation, locale)));
        return text(calendar);
    }

    private VEvent written(CalendarEvent event, ConsultationView consultation, Locale locale) {
        var written = new VEvent(false);
        written.add(new Uid(event.uid()));
        written.add(new DtStamp(stamp()));
        written.add(new Sequence(event.sequence()));
        written.add(status(event.state()));
        written.add(new DtStart<>(event.start()));
        if (event.end() != null) {
            written.add(new DtEnd<>(event.end()));
        }
        written.add(new Summary(
                name(event.phase(), locale) + " – " + consultation.words(locale).title()));
        @Nullable MeetingView meeting = event.meeting();
        String path = meeting == null ? consultation.path() : consultation.path() + "/meetings/" + meeting.id();
        written.add(new Url(URI.create(portal.of(path))));
        where(meeting).ifPresent(place -> written.add(new Location(place)));
        return written;
    }

    private Instant stamp() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Status status(CalendarEvent.State state) {
        return switch (state) {
            case PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** As pages name it. */
    private String name(PhaseView phase, Locale locale) {
        String key = "schedule.phase." + phase.process() + "." + phase.key();
        String own = phase.titles().in(locale.getLanguage());
        if (own != null || locale.getLanguage().equals(phase.titles().written())) {
            return phase.title(locale.getLanguage());
        }
        return Objects.requireNonNullElse(messages.getMessage(key, null, null, locale), phase.title());
    }

    private static Optional<String> where(@Nullable MeetingView meeting) {
        if (meeting == null) {
            return Optional.empty();
        }
        MeetingDetails details = meeting.details();
        List<String> known = Stream.of(details.room(), details.place())
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.stream().collect(Collectors.joining(", ")));
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
