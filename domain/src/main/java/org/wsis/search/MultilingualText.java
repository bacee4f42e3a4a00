package org.wsis.search;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.jspecify.annotations.Nullable;

/**
 * Title and text of a document in one of the six languages: written with its own language's analyser and with the one for
 * all, found by words of any form, title first.
 */
public final class MultilingualText {
    /** The longest question that is asked; what comes after is ignored. */
    public static final int LONGEST = 200;

    private static final float TITLE = 4;

    private final Map<String, IndexFieldReference<String>> titles = new LinkedHashMap<>();
    private final Map<String, IndexFieldReference<String>> texts = new LinkedHashMap<>();

    private MultilingualText(IndexSchemaElement schema) {
        analysers().forEach(analyser -> {
            titles.put(analyser, field(schema, "title_" + analyser, analyser));
            texts.put(analyser, field(schema, "text_" + analyser, analyser));
        });
    }

    /** Declares the fields of a kind of document. */
    public static MultilingualText declare(IndexSchemaElement schema) {
        return new MultilingualText(schema);
    }

    private static IndexFieldReference<String> field(IndexSchemaElement schema, String name, String analyser) {
        return schema.field(name, type -> type.asString().analyzer(analyser)).toReference();
    }

    private static Stream<String> analysers() {
        return Stream.concat(Analysers.STEMMED.stream().map(language -> "text_" + language), Stream.of(Analysers.ANY));
    }

    /** Writes a document's texts. An unknown language is found by exact words only. */
    public void write(DocumentElement document, @Nullable String language, String title, String text) {
        document.addValue(titles.get(Analysers.ANY), title);
        document.addValue(texts.get(Analysers.ANY), text);
        String own = "text_" + language;
        if (titles.containsKey(own)) {
            document.addValue(titles.get(own), title);
            document.addValue(texts.get(own), text);
        }
    }

    /** Finds what has all words of the question; "…" asks for a phrase, - excludes a word, * completes one. */
    public static SearchPredicate matching(SearchPredicateFactory factory, String question) {
        String asked = question.substring(0, Math.min(question.length(), LONGEST));
        return factory.simpleQueryString()
                .fields(analysers().map(analyser -> "title_" + analyser).toArray(String[]::new))
                .boost(TITLE)
                .fields(analysers().map(analyser -> "text_" + analyser).toArray(String[]::new))
                .matching(asked)
                .defaultOperator(org.hibernate.search.engine.search.common.BooleanOperator.AND)
                .flags(EnumSet.of(
                        SimpleQueryFlag.PHRASE,
                        SimpleQueryFlag.NOT,
                        SimpleQueryFlag.PREFIX,
                        SimpleQueryFlag.WHITESPACE))
                .toPredicate();
    }
}
