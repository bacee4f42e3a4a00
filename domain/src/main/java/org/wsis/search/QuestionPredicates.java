package org.wsis.search;

import static org.wsis.search.MultilingualText.TEXT;
import static org.wsis.search.MultilingualText.TITLE;

import java.util.EnumSet;
import java.util.List;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;

/** What the index is asked for a question. What comes nearest to the words as they were typed weighs most. */
final class QuestionPredicates {
    private static final String[] STEMMED_TITLES = stemmed(TITLE);
    private static final String[] STEMMED_TEXTS = stemmed(TEXT);

    /** The very word in a text weighs more than a word with the same stem in a title: saludos are not salud. */
    private static final float IN_TITLE = 8;

    private static final float IN_TEXT = 4;
    private static final float STEM_IN_TITLE = 2;
    private static final float BEGUN = 0.1f;
    private static final float AS_TYPED = 4;
    /** So many letters may have two errors, but not in the first one. */
    private static final int LONG = 8;

    private final SearchPredicateFactory factory;

    QuestionPredicates(SearchPredicateFactory factory) {
        this.factory = factory;
    }

    private static String[] stemmed(String beginning) {
        return Analysers.STEMMED.stream()
                .map(language -> beginning + "text_" + language)
                .toArray(String[]::new);
    }

    SearchPredicate exact(Question question) {
        SearchPredicate asTyped = question.last().map(this::begun).orElseGet(() -> words(question.text(), 1));
        List<String> ways = HanWords.apart(question.text());
        if (ways.isEmpty()) {
            return asTyped;
        }
        var any = factory.or().add(asTyped);
        ways.forEach(apart -> any.add(words(apart, 1)));
        return any.toPredicate();
    }

    private SearchPredicate begun(Question.Last last) {
        var word = factory.or().add(words(last.typed(), 1)).add(words(last.begun(), BEGUN));
        return last.before().isEmpty()
                ? word.toPredicate()
                : factory.and().add(words(last.before(), 1)).add(word).toPredicate();
    }

    SearchPredicate near(Question question) {
        var all = factory.and();
        if (!question.kept().isEmpty()) {
            all.add(words(question.kept(), 1));
        }
        question.words()
                .forEach(word -> all.add(factory.or().add(words(word, AS_TYPED)).add(nearly(word))));
        return all.toPredicate();
    }

    private SearchPredicate words(String asked, float weight) {
        return factory.simpleQueryString()
                .field(TITLE + Analysers.ANY)
                .boost(IN_TITLE)
                .field(TEXT + Analysers.ANY)
                .boost(IN_TEXT)
                .fields(STEMMED_TITLES)
                .boost(STEM_IN_TITLE)
                .fields(STEMMED_TEXTS)
                .matching(asked)
                .defaultOperator(BooleanOperator.AND)
                .flags(EnumSet.of(
                        SimpleQueryFlag.PHRASE,
                        SimpleQueryFlag.NOT,
                        SimpleQueryFlag.PREFIX,
                        SimpleQueryFlag.WHITESPACE))
                .boost(weight)
                .toPredicate();
    }

    private SearchPredicate nearly(String word) {
        boolean isLong = word.codePointCount(0, word.length()) >= LONG;
        var fields = factory.match()
                .field(TITLE + Analysers.ANY)
                .boost(IN_TITLE)
                .field(TEXT + Analysers.ANY)
                .boost(IN_TEXT);
        for (String language : byScript(word)) {
            fields = fields.fields(TITLE + "text_" + language, TEXT + "text_" + language);
        }
        return fields.matching(word).fuzzy(isLong ? 2 : 1, isLong ? 1 : 0).toPredicate();
    }

    /** Endings of these are long, and would use up the errors that are forgiven. Their letters say which language it is. */
    private static List<String> byScript(String word) {
        return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
            case CYRILLIC -> List.of("ru");
            case ARABIC -> List.of("ar");
            default -> List.of();
        };
    }
}
