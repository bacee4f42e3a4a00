package org.wsis.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wsis.schedule.GenevaTime;

/** Writes days, hours and numbers as readers of a language expect them; hours are Geneva's, digits are Western. */
public final class GenevaText {
    private static final String DAY_AND_MONTH = "MMMMd";

    // The patterns of a language are expensive to find.
    private static final Map<Locale, GenevaText> OF_LANGUAGES =
            Languages.all().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), GenevaText::new));

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter hour;

    private GenevaText(Locale language) {
        locale = conventions(language);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        dayAndMonth = DateTimeFormatter.ofLocalizedPattern(DAY_AND_MONTH).withLocale(locale);
        hour = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(GenevaTime.ZONE);
    }

    /** The text of this language. */
    public static GenevaText in(Locale language) {
        GenevaText known = OF_LANGUAGES.get(language);
        return known == null ? new GenevaText(language) : known;
    }

    // English dates are written day first here, and Arabic pages use Western digits.
    private static Locale conventions(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> Locale.UK;
            case "ar" -> Locale.forLanguageTag("ar-u-nu-latn");
            default -> language;
        };
    }

    /** 18 February 2018. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** The day in Geneva: 18 February 2018. */
    public String day(Instant at) {
        return day.format(inGeneva(at));
    }

    /** The hour in Geneva: 23:00. */
    public String hour(Instant at) {
        return hour.format(at);
    }

    /** February 2018. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(month);
    }

    /** 23–26 April 2018, or the shortest form that says both days. */
    public String days(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return day(start);
        }
        boolean yearFirst = locale.getLanguage().equals("zh");
        if (start.getYear() != end.getYear()) {
            return day(start) + " – " + day(end);
        }
        if (start.getMonth() != end.getMonth()) {
            return yearFirst
                    ? day(start) + "–" + dayAndMonth.format(end)
                    : dayAndMonth.format(start) + " – " + day(end);
        }
        return yearFirst ? day(start) + "–" + end.getDayOfMonth() + "日" : start.getDayOfMonth() + "–" + day(end);
    }

    /** 2,444,646 in English, 2 444 646 in French. */
    public String number(long number) {
        // Nothing to group, in any language; a page has hundreds of such numbers.
        return number >= 0 && number < 1000
                ? Long.toString(number)
                : NumberFormat.getIntegerInstance(locale).format(number);
    }

    private static ZonedDateTime inGeneva(Instant at) {
        return at.atZone(GenevaTime.ZONE);
    }
}
