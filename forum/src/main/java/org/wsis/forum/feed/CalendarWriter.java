package org.wsis.forum.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import org.wsis.schedule.GenevaTime;

/** Writes events as iCalendar (RFC 5545), with the rules of the zones in which they take place, and Geneva’s. */
@Component
class CalendarWriter {
    private static final String PRODUCT = "-//WSIS//Forum//EN";

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    /**
     * The calendar.
     *
     * @param stamp when its events were said to be so
     */
    String write(String name, Instant stamp, List<CalendarEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        Stream.concat(
                        Stream.of(GenevaTime.ZONE),
                        events.stream().flatMap(event -> Stream.of(event.starts(), event.ends())).map(ZonedDateTime::getZone))
                .map(ZoneId::getId)
                .distinct()
                .sorted()
                .forEach(zone -> calendar.add(
                        Objects.requireNonNull(zones.getTimeZone(zone)).getVTimeZone()));
        events.forEach(event -> calendar.add(written(event, stamp.truncatedTo(ChronoUnit.SECONDS))));
        return text(calendar);
    }

    private static VEvent written(CalendarEvent event, Instant stamp) {
        var written = new VEvent(false);
        written.add(new Uid(event.uid()));
        written.add(new DtStamp(stamp));
        written.add(new Sequence(event.sequence()));
        written.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        written.add(new DtStart<>(time(event.starts())));
        written.add(new DtEnd<>(time(event.ends())));
        written.add(new Summary(event.summary()));
        if (event.description() != null) {
            written.add(new Description(event.description()));
        }
        if (event.location() != null) {
            written.add(new Location(event.location()));
        }
        written.add(new Url(URI.create(event.url())));
        return written;
    }

    /** An hour that comes twice in autumn means the first time; the second is written as universal time. */
    private static Temporal time(ZonedDateTime time) {
        return time.withEarlierOffsetAtOverlap().equals(time) ? time : time.toInstant();
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
