package org.wsis.reference.catalogue;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wsis.reference.ContentFile;
import org.wsis.reference.Language;

/**
 * The names of countries in the six languages: those of Unicode CLDR, but the United Nations' short name where CLDR's is
 * another one, because this is a process of the UN.
 */
final class CountryNames {
    private final Collection<String> codes;
    private final Map<Language, Map<String, String>> names = new ConcurrentHashMap<>();
    private final Map<Language, List<String>> sorted = new ConcurrentHashMap<>();

    private CountryNames(Collection<String> codes) {
        this.codes = codes;
    }

    /** The countries of these codes; the names of a language are made when they are first wanted. */
    static CountryNames of(Collection<String> codes) {
        return new CountryNames(List.copyOf(codes));
    }

    private Map<String, String> made(Language language) {
        var inLanguage = new HashMap<String, String>();
        codes.forEach(code -> inLanguage.put(code, unicodeName(code, language)));
        ContentFile.of("country_names.csv")
                .rows()
                .forEach(row -> inLanguage.put(row.get("code"), row.get(language.code())));
        return Map.copyOf(inLanguage);
    }

    static String unicodeName(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    String name(String code, Locale locale) {
        return inLanguage(Language.of(locale)).getOrDefault(code, code);
    }

    List<String> sorted(Locale locale) {
        return sorted.computeIfAbsent(Language.of(locale), language -> sort(inLanguage(language), language));
    }

    Map<String, String> inLanguage(Language language) {
        return names.computeIfAbsent(language, this::made);
    }

    private static List<String> sort(Map<String, String> names, Language language) {
        Collator order = Collator.getInstance(language.locale());
        return names.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue, order::compare))
                .map(Map.Entry::getKey)
                .toList();
    }
}
