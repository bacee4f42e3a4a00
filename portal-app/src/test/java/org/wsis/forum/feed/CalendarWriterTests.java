package org.wsis.forum.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

/** What is written is read alike by the library that wrote it and by another one. */
class CalendarWriterTests {
    private static final int MANY = 1000;
    private static final int NEAR = 4;
    private static final int FAR = 15;
    private static final Instant FIRST = Instant.parse("2012-01-01T00:00:00Z");
    private static final Instant STAMP = Instant.parse("2018-03-01T12:00:00Z");
    private static final List<String> ZONES = List.of(
            "Europe/Zurich",
            "Europe/Paris",
            "Europe/London",
            "Europe/Dublin",
            "Europe/Lisbon",
            "Europe/Madrid",
            "Europe/Rome",
            "Europe/Athens",
            "Europe/Helsinki",
            "Europe/Warsaw",
            "Europe/Stockholm",
            "Europe/Vienna",
            "Europe/Budapest",
            "Europe/Bucharest",
            "Europe/Sofia",
            "Europe/Brussels",
            "Atlantic/Azores",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Toronto",
            "America/Vancouver",
            "America/Halifax",
            "America/St_Johns",
            "America/Anchorage",
            "America/Phoenix",
            "America/Bogota",
            "America/Lima",
            "Australia/Sydney",
            "Australia/Adelaide",
            "Australia/Lord_Howe",
            "Australia/Brisbane",
            "Pacific/Auckland",
            "Asia/Tokyo",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Africa/Nairobi",
            "Africa/Johannesburg",
            "Asia/Dubai");

    private final CalendarWriter writer = new CalendarWriter();

    @Test
    void aThousandEventsInFortyZonesAreReadAlikeByBothAcrossSummerTime() throws Exception {
        assertThat(ZONES).hasSize(40).doesNotHaveDuplicates();
        var random = new Random(20180319);
        List<CalendarEvent> events =
                IntStream.range(0, MANY).mapToObj(at -> event(at, random)).toList();
        assertThat(events.stream().filter(event -> isNearChange(event, NEAR))).hasSizeGreaterThan(300);
        String text = writer.write("Random", STAMP, events);
        Map<String, List<Object>> written = new TreeMap<>();
        events.forEach(event -> written.put(event.uid(), said(event)));
        assertThat(byItsOwn(text)).isEqualTo(written);
        assertThat(byAnother(text)).isEqualTo(written);
        List<CalendarEvent> far =
                events.stream().filter(event -> !isNearChange(event, FAR)).toList();
        assertThat(far).hasSizeGreaterThan(400);
        Map<String, Instant> read = byTheRulesOfTheFile(text);
        assertThat(far)
                .allSatisfy(event -> assertThat(read.get(event.uid()))
                        .as("%s", event)
                        .isEqualTo(event.starts().toInstant()));
    }

    private static List<Object> said(CalendarEvent event) {
        return List.of(
                event.starts().toInstant(),
                event.ends().toInstant(),
                event.sequence(),
                event.cancelled() ? "CANCELLED" : "CONFIRMED",
                event.summary());
    }

    private static CalendarEvent event(int at, Random random) {
        ZoneId zone = ZoneId.of(ZONES.get(at % ZONES.size()));
        Instant any = FIRST.plusSeconds(60L * random.nextInt(60 * 24 * 365 * 18));
        ZoneOffsetTransition change = zone.getRules().nextTransition(any);
        Instant starts = change == null || at % 2 == 0
                ? any
                : change.getInstant().plusSeconds(60L * (random.nextInt(360) - 180));
        ZonedDateTime begins = starts.atZone(zone);
        return new CalendarEvent(
                "random-%04d@wsis".formatted(at),
                random.nextInt(20),
                random.nextInt(10) == 0,
                begins,
                begins.plusMinutes(15 + random.nextInt(180)),
                "Séance %d, \"A; B\\C\" 会议 – جلسة".formatted(at),
                "A line\nand another, long enough to be folded because it goes on and on and on and on: é中ع",
                "Room; " + at,
                "https://example.org/" + at);
    }

    private static boolean isNearChange(CalendarEvent event, int within) {
        Instant starts = event.starts().toInstant();
        return Stream.of(-within, within)
                        .map(hours -> event.starts().getZone().getRules().getOffset(starts.plusSeconds(hours * 3600L)))
                        .distinct()
                        .count()
                > 1;
    }

    private static Map<String, List<Object>> byItsOwn(String text) throws Exception {
        Map<String, List<Object>> read = new TreeMap<>();
        new CalendarBuilder()
                .build(new StringReader(text))
                .<net.fortuna.ical4j.model.component.VEvent>getComponents("VEVENT")
                .forEach(event -> read.put(
                        value(event, "UID"),
                        List.of(
                                Instant.from(event.<Temporal>getDateTimeStart().getDate()),
                                Instant.from(event.<Temporal>getDateTimeEnd().getDate()),
                                Integer.valueOf(value(event, "SEQUENCE")),
                                value(event, "STATUS"),
                                value(event, "SUMMARY"))));
        return read;
    }

    private static String value(net.fortuna.ical4j.model.component.VEvent event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    private static Map<String, List<Object>> byAnother(String text) {
        Map<String, List<Object>> read = new TreeMap<>();
        ICalendar calendar = Biweekly.parse(text).first();
        for (VEvent event : calendar.getEvents()) {
            read.put(
                    event.getUid().getValue(),
                    List.of(
                            instant(calendar, event.getDateStart()),
                            instant(calendar, event.getDateEnd()),
                            event.getSequence().getValue(),
                            event.getStatus().getValue(),
                            event.getSummary().getValue()));
        }
        return read;
    }

    /** By Java’s rules of the zone of the file: within hours of a change, biweekly’s own are wrong by the difference. */
    private static Instant instant(ICalendar calendar, DateOrDateTimeProperty property) {
        DateTimeComponents said = property.getValue().getRawComponents();
        LocalDateTime local = LocalDateTime.of(
                said.getYear(), said.getMonth(), said.getDate(), said.getHour(), said.getMinute(), said.getSecond());
        if (said.isUtc()) {
            return local.toInstant(ZoneOffset.UTC);
        }
        TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(property);
        String name = zone.getComponent() == null
                ? zone.getTimeZone().getID()
                : zone.getComponent().getTimezoneId().getValue();
        return local.atZone(ZoneId.of(name)).toInstant();
    }

    /** Hours away from changes, the rules of the zones that come with the file say the same. */
    private static Map<String, Instant> byTheRulesOfTheFile(String text) {
        Map<String, Instant> read = new TreeMap<>();
        for (VEvent event : Biweekly.parse(text).first().getEvents()) {
            read.put(
                    event.getUid().getValue(),
                    Instant.ofEpochMilli(event.getDateStart().getValue().getTime()));
        }
        return read;
    }
}
