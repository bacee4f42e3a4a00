package org.wsis.consultation.translation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.consultation.decision.FileSide;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.reference.Language;
import org.wsis.web.Languages;

/** Shows staff, beside a contribution that everybody may read, into which languages it is translated. */
@Component
class TranslationSide implements FileSide {
    private final Translations translations;

    TranslationSide(Translations translations) {
        this.translations = translations;
    }

    /**
     * A language into which the contribution can be translated.
     *
     * @param code ISO 639-1
     * @param name what it calls itself
     * @param translation the last version, or null
     */
    record Line(String code, String name, @Nullable Translation translation) {
        /** The message key of where it stands. */
        public String key() {
            String state = translation == null ? "none" : translation.earlier() ? "earlier" : "there";
            return "consultation.translation.state." + state;
        }
    }

    @Override
    public void describe(ContributionLine line, Locale locale, Model model) {
        model.addAttribute("translations", line.shown() ? lines(line) : List.of());
    }

    private List<Line> lines(ContributionLine line) {
        List<Translation> there = translations.of(line.id());
        return Arrays.stream(Language.values())
                .map(Language::code)
                .filter(code -> !code.equals(line.language()))
                .map(code -> new Line(
                        code,
                        Languages.nameOf(Locale.of(code)),
                        there.stream()
                                .filter(one -> one.language().equals(code))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
