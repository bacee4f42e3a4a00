package org.wsis.stocktaking.explore;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What a reader asks the register.
 *
 * @param question words, or empty
 * @param chosen the values wanted of each facet; an entry needs one of each facet's
 * @param page from 1
 */
public record Filter(String question, Map<Facet, Set<String>> chosen, Sort sort, int page) {
    /** In which order entries are listed. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        TITLE;

        /** The message key of its name. */
        String key() {
            return "stocktaking.sort." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The values wanted of this facet. */
    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The same with these values of the facet, or without the facet if there are none, from the first page. */
    Filter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        if (values.isEmpty()) {
            others.remove(facet);
        } else {
            others.put(facet, values);
        }
        return new Filter(question, others, sort, 1);
    }

    /** The same page, of entries of this special repository alone. */
    Filter within(String collection) {
        return new Filter(question, with(Facet.COLLECTION, Set.of(collection)).chosen(), sort, page);
    }

    /** The words alone, from the first page. */
    Filter wordsOnly() {
        return new Filter(question, Map.of(), sort, 1);
    }

    /** The same without words, from the first page. */
    Filter withoutWords() {
        return new Filter("", chosen, sort == Sort.RELEVANCE ? Sort.NEWEST : sort, 1);
    }

    /** Whether nothing was asked. */
    public boolean isEmpty() {
        return question.isEmpty() && chosen.isEmpty();
    }
}
