package org.wsis.portal.process.found;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Sdg;
import org.wsis.web.Hits;
import org.wsis.web.Hits.Hit;
import org.wsis.web.SearchWords;
import org.wsis.web.SearchedPart;

/** The Action Lines and the Sustainable Development Goals, by their names in the reader's language and the lines' in English. */
@Component
class SearchedLines implements SearchedPart {
    private final Reference reference;
    private final MessageSource messages;

    SearchedLines(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "portal.search.lines";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Hits find(SearchWords words, Locale locale, int most) {
        Stream<Hit> lines = reference.actionLines().stream()
                .filter(line -> words.in(line.code() + " " + name(line, locale) + " " + line.officialTitle()))
                .map(line -> new Hit("/action-lines/" + line.code(), name(line, locale), null, line.code()));
        Stream<Hit> goals = reference.sdgs().stream()
                .filter(goal -> words.in("SDG " + goal.number() + " " + name(goal, locale)))
                .map(goal -> new Hit("/sdgs/" + goal.number(), name(goal, locale), null, "SDG " + goal.number()));
        return Hits.of(Stream.concat(lines, goals).toList(), most);
    }

    private String name(ActionLine line, Locale locale) {
        return messages.getMessage(line.key(), null, locale);
    }

    private String name(Sdg goal, Locale locale) {
        return messages.getMessage(goal.key(), null, locale);
    }
}
