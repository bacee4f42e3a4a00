package org.wsis.stocktaking.cite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.mail.PublicAddress;
import org.wsis.reference.Reference;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.published.PublicEntries;
import org.wsis.stocktaking.published.PublicEntry;

/** Says in the words of schema.org what an entry is; made of what machines get anyway, and without contacts. */
@Component
public class LinkedData {
    private final PublicEntries entries;
    private final Reference reference;
    private final PublicAddress address;
    private final MessageSource messages;

    LinkedData(PublicEntries entries, Reference reference, PublicAddress address, MessageSource messages) {
        this.entries = entries;
        this.reference = reference;
        this.address = address;
        this.messages = messages;
    }

    /** The entry as a JSON object of texts, lists and objects; empty if it is not public. */
    public Map<String, Object> of(EntryId id, List<String> awards, Locale locale) {
        return entries.find(id).map(entry -> described(entry, awards, locale)).orElse(Map.of());
    }

    private Map<String, Object> described(PublicEntry entry, List<String> awards, Locale locale) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        all.put("@type", "CreativeWork");
        all.put("@id", entry.url());
        all.put("url", entry.url());
        all.put("identifier", "WSIS Stocktaking " + entry.number());
        all.put("name", entry.title());
        put(all, "description", entry.shortDescription());
        put(all, "inLanguage", entry.language());
        put(all, "creator", entry.organisation() == null ? null : thing("Organization", entry.organisation()));
        put(all, "contentLocation", country(entry.country(), locale));
        put(all, "image", entry.picture() == null ? null : entry.picture().url());
        put(all, "sameAs", entry.website());
        all.put("datePublished", entry.publishedAt().toString());
        all.put("dateModified", entry.updatedAt().toString());
        put(all, "about", about(entry, locale));
        put(all, "award", awards.isEmpty() ? null : awards);
        all.put("isPartOf", linked("Collection", "WSIS Stocktaking", "/stocktaking"));
        return Collections.unmodifiableMap(all);
    }

    private static void put(Map<String, Object> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value);
        }
    }

    private @Nullable Object country(@Nullable String code, Locale locale) {
        return code == null ? null : thing("Country", reference.countryName(code, locale));
    }

    private @Nullable Object about(PublicEntry entry, Locale locale) {
        List<Object> terms = new ArrayList<>();
        for (String code : entry.actionLines()) {
            reference
                    .actionLine(code)
                    .ifPresent(line -> terms.add(linked(
                            "DefinedTerm",
                            code + " " + messages.getMessage(line.key(), null, locale),
                            "/action-lines/" + code)));
        }
        reference.sdgs().stream()
                .filter(goal -> entry.sdgs().contains(goal.number()))
                .forEach(goal -> terms.add(linked(
                        "DefinedTerm",
                        messages.getMessage(
                                "kit.sdg",
                                new Object[] {goal.number(), messages.getMessage(goal.key(), null, locale)},
                                locale),
                        "/sdgs/" + goal.number())));
        return terms.isEmpty() ? null : terms;
    }

    private static Map<String, Object> thing(String type, String name) {
        return Map.of("@type", type, "name", name);
    }

    private Map<String, Object> linked(String type, String name, String path) {
        return Map.of("@type", type, "name", name, "url", address.of(path));
    }
}
