package org.wsis.consultation.brief.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.balance.Chart;
import org.wsis.consultation.brief.Brief;
import org.wsis.consultation.brief.BriefContribution;
import org.wsis.consultation.brief.BriefTheme;
import org.wsis.consultation.brief.BriefVersion;
import org.wsis.consultation.fate.Standing;
import org.wsis.consultation.question.Shown;
import org.wsis.consultation.theme.Outcome;
import org.wsis.web.BarDrawer;
import org.wsis.web.Languages;

/**
 * What readers see of a brief, on its page and in its document.
 *
 * @param versions all that were published, the last first
 * @param address of its public page
 * @param site the portal's own address, without a slash at the end
 */
record BriefPage(
        ConsultationView consultation,
        Brief brief,
        List<BriefVersion> versions,
        List<Chart> charts,
        String address,
        String site,
        Locale locale) {
    /** {@code rtl} for Arabic, else {@code ltr}. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    boolean isRightToLeft() {
        return locale.getLanguage().equals("ar");
    }

    /** A text in the reader's language, else in English, or null if it says nothing. */
    public @Nullable Shown said(@Nullable Map<String, String> texts) {
        return brief.said(texts, locale);
    }

    /** The direction of a text in this language, or of the reader's for null. */
    public String directionOf(@Nullable String language) {
        return language == null ? direction() : language.equals("ar") ? "rtl" : "ltr";
    }

    /** The contributions behind a theme. */
    public List<BriefContribution> behind(BriefTheme theme) {
        Map<Integer, BriefContribution> all = brief.content().byNumber();
        return theme.contributions().stream()
                .flatMap(number -> Stream.ofNullable(all.get(number)))
                .toList();
    }

    /** The answer to a theme, or null while it had none. */
    public @Nullable Outcome outcome(BriefTheme theme) {
        return theme.outcome() == null ? null : Outcome.valueOf(theme.outcome());
    }

    /** Where a contribution stood. */
    public Standing state(BriefContribution contribution) {
        return Standing.valueOf(contribution.state());
    }

    /** What the language of a contribution calls itself. */
    public String languageName(BriefContribution contribution) {
        return Languages.nameOf(Locale.of(contribution.language()));
    }

    /** Of what the bars of a chart are parts, for print. */
    public Whole whole(Chart chart) {
        return new Whole(direction(), chart.whole(brief.content().received()), locale);
    }

    /** What a count in print is a part of. */
    public record Whole(String direction, long whole, Locale locale) {
        /** Which part of it the count is, for the bar. */
        public String share(long count) {
            return BarDrawer.share(count, whole);
        }

        /** The same in per cent. */
        public String percent(long count) {
            return BarDrawer.percent(count, whole, locale);
        }
    }
}
