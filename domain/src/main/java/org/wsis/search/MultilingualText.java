package org.wsis.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * Title and text of a document in one of the six languages: written with its own language's analyser and with the one for
 * all, found by words of any form, title first.
 */
public final class MultilingualText {
    /** The longest question that is asked; what comes after is ignored. */
    public static final int LONGEST = 200;

    /** What the names of the fields begin with. */
    static final String TITLE = "title_";

    static final String TEXT = "text_";

    private final Map<String, IndexFieldReference<String>> titles = new LinkedHashMap<>();
    private final Map<String, IndexFieldReference<String>> texts = new LinkedHashMap<>();

    private MultilingualText(IndexSchemaElement schema) {
        analysers().forEach(analyser -> {
            titles.put(analyser, field(schema, TITLE + analyser, analyser));
            texts.put(analyser, field(schema, TEXT + analyser, analyser));
        });
    }

    /** Declares the fields of a kind of document. */
    public static MultilingualText declare(IndexSchemaElement schema) {
        return new MultilingualText(schema);
    }

    private static IndexFieldReference<String> field(IndexSchemaElement schema, String name, String analyser) {
        return schema.field(name, type -> type.asString().analyzer(analyser)).toReference();
    }

    static Stream<String> analysers() {
        return Stream.concat(Analysers.STEMMED.stream().map(language -> "text_" + language), Stream.of(Analysers.ANY));
    }

    /** Writes a document's texts. If its language is unknown, that of every language in its script. */
    public void write(DocumentElement document, @Nullable String language, String title, String text) {
        add(document, Analysers.ANY, title, text);
        languages(language, title).forEach(own -> add(document, "text_" + own, title, text));
    }

    private void add(DocumentElement document, String analyser, String title, String text) {
        document.addValue(titles.get(analyser), title);
        document.addValue(texts.get(analyser), text);
    }

    private static List<String> languages(@Nullable String language, String title) {
        if (language != null) {
            return Analysers.STEMMED.contains(language) ? List.of(language) : List.of();
        }
        return title.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(script -> switch (script) {
                    case ARABIC -> List.of("ar");
                    case CYRILLIC -> List.of("ru");
                    case LATIN -> List.of("en", "es", "fr");
                    default -> List.<String>of();
                })
                .orElse(List.of());
    }

    /** Whether there is another reading of the question than the exact one. */
    public static boolean hasNearReading(String question) {
        return !asked(question).words().isEmpty();
    }

    /** Finds what has all words of the question; "…" asks for a phrase, - excludes a word, * completes one. */
    public static SearchPredicate matching(SearchPredicateFactory factory, String question, Reading reading) {
        var words = new QuestionPredicates(factory);
        return switch (reading) {
            case EXACT -> words.exact(asked(question));
            case NEAR -> words.near(asked(question));
        };
    }

    private static Question asked(String question) {
        return Question.of(question.substring(0, Math.min(question.length(), LONGEST)));
    }
}
