package org.wsis.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a phase is called in each language, as somebody wrote it; null where nobody did.
 *
 * @param written the two-letter language of the title that stands for those
 */
@Embeddable
public record PhaseTitles(
        @Column(name = "title_language") String written,
        @Column(name = "title_ar") @Nullable String ar,
        @Column(name = "title_en") @Nullable String en,
        @Column(name = "title_es") @Nullable String es,
        @Column(name = "title_fr") @Nullable String fr,
        @Column(name = "title_ru") @Nullable String ru,
        @Column(name = "title_zh") @Nullable String zh) {
    /** The title is English, and there are no others. */
    public static final PhaseTitles ENGLISH = of("en", Map.of());

    /** By two-letter language; the title that stands for those that are missing is in the first language given. */
    public static PhaseTitles of(String written, Map<String, String> titles) {
        return new PhaseTitles(
                written,
                titles.get("ar"),
                titles.get("en"),
                titles.get("es"),
                titles.get("fr"),
                titles.get("ru"),
                titles.get("zh"));
    }

    /** The title in this language, or null. */
    public @Nullable String in(String language) {
        return switch (language) {
            case "ar" -> ar;
            case "en" -> en;
            case "es" -> es;
            case "fr" -> fr;
            case "ru" -> ru;
            case "zh" -> zh;
            default -> null;
        };
    }
}
