package org.wsis.forum.edition;

import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wsis.web.Hits;
import org.wsis.web.Hits.Hit;
import org.wsis.web.SearchWords;
import org.wsis.web.SearchedPart;

/** Editions of the Forum, by their titles and themes in the reader's language. */
@Component
class SearchedEditions implements SearchedPart {
    private final Editions editions;

    SearchedEditions(Editions editions) {
        this.editions = editions;
    }

    @Override
    public String key() {
        return "forum.search.editions";
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public Hits find(SearchWords words, Locale locale, int most) {
        return Hits.of(
                editions.all().stream()
                        .filter(edition -> words.in(edition.title(locale) + " " + edition.year() + " "
                                + Objects.requireNonNullElse(edition.theme(locale), "")))
                        .map(edition -> new Hit(
                                edition.path(), edition.title(locale), edition.language(locale), edition.theme(locale)))
                        .toList(),
                most);
    }
}
