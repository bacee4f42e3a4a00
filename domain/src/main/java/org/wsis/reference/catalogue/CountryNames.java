package org.wsis.reference.catalogue;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wsis.reference.ContentFile;
import org.wsis.reference.ContentRow;
import org.wsis.reference.Language;

/**
 * The names of countries in the six languages: those of Unicode CLDR, but the United Nations' short name where CLDR's is
 * another one, because this is a process of the UN.
 */
final class CountryNames {
    private final Map<Language, Map<String, String>> names = new HashMap<>();
    private final Map<Language, List<String>> sorted = new HashMap<>();

    private CountryNames() {}

    static CountryNames of(Collection<String> codes) {
        List<ContentRow> official = ContentFile.of("country_names.csv").rows();
        var all = new CountryNames();
        for (Language language : Language.values()) {
            var inLanguage = new HashMap<String, String>();
            codes.forEach(code -> inLanguage.put(code, unicodeName(code, language)));
            official.forEach(row -> inLanguage.put(row.get("code"), row.get(language.code())));
            all.names.put(language, inLanguage);
            all.sorted.put(language, sort(inLanguage, language));
        }
        return all;
    }

    static String unicodeName(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    String name(String code, Locale locale) {
        return inLanguage(Language.of(locale)).getOrDefault(code, code);
    }

    List<String> sorted(Locale locale) {
        return sorted.getOrDefault(Language.of(locale), List.of());
    }

    Map<String, String> inLanguage(Language language) {
        return names.getOrDefault(language, Map.of());
    }

    private static List<String> sort(Map<String, String> names, Language language) {
        Collator order = Collator.getInstance(language.locale());
        return names.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue, order::compare))
                .map(Map.Entry::getKey)
                .toList();
    }
}
