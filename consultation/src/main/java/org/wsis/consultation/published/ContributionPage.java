package org.wsis.consultation.published;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.theme.Placed;
import org.wsis.consultation.theme.Themes;
import org.wsis.consultation.translation.Translation;
import org.wsis.consultation.translation.Translations;

/** Puts together what everybody sees of one contribution. */
@Component
class ContributionPage {
    private final ContributionPages pages;
    private final Standings standings;
    private final Themes themes;
    private final Fates fates;
    private final PublicLines lines;
    private final PublicAnswers answers;
    private final PublicTexts texts;
    private final PublicRequests requests;
    private final Translations translations;

    ContributionPage(
            ContributionPages pages,
            Standings standings,
            Themes themes,
            Fates fates,
            PublicLines lines,
            PublicAnswers answers,
            PublicTexts texts,
            PublicRequests requests,
            Translations translations) {
        this.pages = pages;
        this.standings = standings;
        this.themes = themes;
        this.fates = fates;
        this.lines = lines;
        this.answers = answers;
        this.texts = texts;
        this.requests = requests;
        this.translations = translations;
    }

    /**
     * What not everybody may read is not there; whether they may, and what it says, is asked at one moment.
     *
     * @param original whether the reader wants to read it as it was written, also where it is translated
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    void describe(String slug, int number, boolean original, Locale locale, Model model) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        ContributionLine line = standings
                .find(consultation.id(), number)
                .filter(ContributionLine::shown)
                .orElseThrow(ContributionPages::notFound);
        model.addAttribute("its", lines.of(List.of(line), locale).getFirst());
        model.addAttribute("into", into(line).orElse(null));
        describeTexts(line, original, locale, model);
        texts.describe(line, model);
        model.addAttribute("requests", requests.of(line));
        model.addAttribute("events", fates.of(line.id()));
        model.addAttribute(
                "placed",
                themes.of(line.mergedInto() == null ? line.id() : line.mergedInto()).stream()
                        .map(Placed::published)
                        .toList());
    }

    /** A translation of what was sent before may say what the author took out since: only staff read it until it is renewed. */
    private void describeTexts(ContributionLine line, boolean original, Locale locale, Model model) {
        Optional<Translation> there = translations.of(line.id(), locale).map(Translation::published);
        Optional<Translation> current = there.filter(one -> !one.earlier());
        boolean translated = current.isPresent() && !original;
        model.addAttribute("renewing", there.isPresent() && current.isEmpty());
        model.addAttribute("translation", current.orElse(null));
        model.addAttribute("translated", translated);
        Map<String, String> texts = translated ? current.get().texts() : Map.of();
        model.addAttribute("told", answers.of(line, texts, locale));
        model.addAttribute("kept", Map.of());
    }

    private Optional<ContributionLine> into(ContributionLine line) {
        return Optional.ofNullable(line.mergedInto()).flatMap(standings::find).filter(ContributionLine::shown);
    }
}
