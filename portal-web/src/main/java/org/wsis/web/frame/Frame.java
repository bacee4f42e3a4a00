package org.wsis.web.frame;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Section;

/**
 * What the page frame shows around every page.
 *
 * @param language the page's language
 * @param origin scheme, host and port of the portal, for links that must be absolute
 * @param address where the reader is
 * @param languages links to the same place in each language
 * @param publicSections the sections in their order
 * @param adminSections the secretariat's sections in their order
 * @param account whether there is an account area to lead to
 * @param rehearsal whether the portal's clock is set to another time
 * @param person who is signed in, or null
 * @param requestId the number under which the request is found in the log
 */
public record Frame(
        Locale language,
        String origin,
        Address address,
        List<LanguageLink> languages,
        List<SectionLink> publicSections,
        List<SectionLink> adminSections,
        boolean account,
        boolean rehearsal,
        @Nullable Person person,
        String requestId) {

    /** A link to this place in another language. */
    public record LanguageLink(String code, String name, String href, boolean current) {}

    /** A section; {@code current} if the page lies in it. */
    public record SectionLink(String key, String path, boolean current) {}

    /** Who is signed in. */
    public record Person(String name, boolean staff) {
        /** The first letters of the first and the last word of the name. */
        public String initials() {
            String[] words = name.strip().split("\\s+");
            String first = letter(words[0]);
            return words.length == 1 ? first : first + letter(words[words.length - 1]);
        }

        private static String letter(String word) {
            return word.isEmpty()
                    ? ""
                    : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        }
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return language.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    /** The font file to load first, or null for Chinese, which uses the reader's own. */
    public @Nullable String font() {
        return switch (language.getLanguage()) {
            case "ar" -> "arabic";
            case "ru" -> "cyrillic";
            case "zh" -> null;
            default -> "latin";
        };
    }

    /** What the bars at the top show. */
    public Bar bar(String area) {
        return new Bar(languages, languageName(), search(), sections(area), person, account);
    }

    /**
     * The bars at the top.
     *
     * @param languageName the name of the page's language in itself
     * @param search where the portal's search lies, or null
     * @param sections those of the navigation, search apart
     */
    public record Bar(
            List<LanguageLink> languages,
            String languageName,
            @Nullable String search,
            List<SectionLink> sections,
            @Nullable Person person,
            boolean account) {}

    private String languageName() {
        return languages.stream()
                .filter(LanguageLink::current)
                .map(LanguageLink::name)
                .findFirst()
                .orElse(language.getLanguage());
    }

    // The section with the key web.search, once there is one.
    private @Nullable String search() {
        return publicSections.stream()
                .filter(section -> section.key().equals(SEARCH))
                .map(SectionLink::path)
                .findFirst()
                .orElse(null);
    }

    /** The sections of the navigation, search apart. */
    public List<SectionLink> sections(String area) {
        List<SectionLink> all = Section.Area.valueOf(area) == Section.Area.ADMIN ? adminSections : publicSections;
        return all.stream().filter(section -> !section.key().equals(SEARCH)).toList();
    }

    private static final String SEARCH = "web.search";
}
