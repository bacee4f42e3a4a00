package org.wsis.web.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.util.DetailedError;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseView;
import org.wsis.web.Bar;
import org.wsis.web.FacetValue;
import org.wsis.web.GenevaText;

/** What templates see as {@code #kit}; made for the language of the page. */
public final class Kit {
    private final GenevaText text;
    private final Clock clock;
    private final FormFields fields;
    private final Function<String, String> sources;

    Kit(Locale locale, Clock clock, FormFields fields, SourceNames sources) {
        this.text = GenevaText.in(locale);
        this.clock = clock;
        this.fields = fields;
        this.sources = source -> sources.in(source, locale);
    }

    /** 18 February 2018. */
    public String day(LocalDate date) {
        return text.day(date);
    }

    /** The day in Geneva. */
    public String day(Instant at) {
        return text.day(at);
    }

    /** The hour in Geneva: 23:00. */
    public String hour(Instant at) {
        return text.hour(at);
    }

    /** 23–26 April 2018. */
    public String days(LocalDate start, LocalDate end) {
        return text.days(start, end);
    }

    /** April 2018. */
    public String month(YearMonth month) {
        return text.month(month);
    }

    /** What {@code kit/time :: days} says, as text; either day may be unknown. */
    public String period(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null) {
            return text.days(start, end);
        }
        return start != null ? text.day(start) : end != null ? text.day(end) : "?";
    }

    /** The largest value, at least 1. */
    public long most(List<Bar> rows) {
        return rows.stream().mapToLong(Bar::value).reduce(1, Math::max);
    }

    /** How much of the whole the part is, in per cent with one decimal. */
    public double percent(long part, long whole) {
        return Math.round(part * 1000.0 / whole) / 10.0;
    }

    /** Some of a facet's values, for {@code kit:facet-lines}. */
    public FacetLines.Lines lines(String parameter, List<FacetValue> values, int from, int to) {
        return new FacetLines.Lines(parameter, values.subList(from, to));
    }

    /** Grouped as the language does. */
    public String number(long number) {
        return text.number(number);
    }

    /** The source of a row of the archive, with titles in place of the names of files. */
    public String source(String text) {
        return sources.apply(text);
    }

    /** The portal's time. */
    public Instant now() {
        return clock.instant();
    }

    /** {@code done}, {@code now} or {@code next}; the announced days decide where no instant is known. */
    public String stateOf(PhaseView phase) {
        return phase.stateAt(clock.instant());
    }

    /** Whole days from now, not negative. */
    public long daysUntil(Instant at) {
        return Math.max(0, Duration.between(clock.instant(), at).toDays());
    }

    /** Whole hours from now, not negative. */
    public long hoursUntil(Instant at) {
        return Math.max(0, Duration.between(clock.instant(), at).toHours());
    }

    /** Whether the field of the form must be filled in, as its constraints say. */
    public boolean isRequired(@Nullable Object form, String field) {
        return fields.isRequired(form, field);
    }

    /** Whether the field is hidden, so that a form's errors cannot link to it. */
    public boolean isCarried(@Nullable Object form, String field) {
        return fields.isCarried(form, field);
    }

    /** What is wrong with a form, in the order of its fields. */
    public List<DetailedError> inOrder(@Nullable Object form, List<DetailedError> errors) {
        return fields.inOrder(form, errors);
    }

    /** The id of the field's control: a form's errors link to it. */
    public String id(String field) {
        return field.replace("[", "").replace("]", "");
    }

    /** The ids of what is said about a field, or null if nothing is. */
    public @Nullable String describedBy(String field, boolean hasHint, boolean hasError) {
        String said = (hasHint ? id(field) + "-hint " : "") + (hasError ? id(field) + "-error" : "");
        return said.isBlank() ? null : said.strip();
    }

    /** C7 for the sub-lines of C7, else the code itself. */
    public String monogram(String actionLine) {
        return actionLine.startsWith("C7") ? "C7" : actionLine;
    }

    /** The day as machines read it; Thymeleaf would write a date in words. */
    public String iso(LocalDate date) {
        return date.toString();
    }

    /** {@code 2018-02-18T22:00:00Z}: whole seconds, since HTML allows three more digits at most. */
    public String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@code 2018-02-18T23:00} as Geneva's clocks show it, for a date and time field. */
    public LocalDateTime inGeneva(Instant at) {
        return LocalDateTime.ofInstant(at, GenevaTime.ZONE);
    }

    /** HTML of a text that somebody wrote in Markdown, safe to show; only {@code kit/markdown :: text} may write it. */
    public String markdown(String written) {
        return Markdown.html(written);
    }
}
