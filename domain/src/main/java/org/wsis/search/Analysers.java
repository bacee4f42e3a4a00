package org.wsis.search;

import java.util.List;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/**
 * An analyser for each language and one, {@value #ANY}, for words of a language that is not the text's own. All drop the
 * same words: a word that one drops and another asks for would be asked of texts that cannot have it.
 */
class Analysers implements LuceneAnalysisConfigurer {
    static final String ANY = "any";

    /** Languages that have an analyser of their own, {@code text_<language>}; Chinese is served by {@link #ANY}. */
    static final List<String> STEMMED = List.of("ar", "en", "es", "fr", "ru");

    static final String SORT = "sort";

    private static final String STOP_WORDS = "org/apache/lucene/analysis/snowball/%s_stop.txt";
    private static final String STOPPED = String.join(
            ",",
            STOP_WORDS.formatted("english"),
            STOP_WORDS.formatted("french"),
            STOP_WORDS.formatted("spanish"),
            STOP_WORDS.formatted("russian"));

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        words(context, ANY).tokenFilter("cjkBigram").tokenFilter("asciiFolding").tokenFilter("arabicNormalization");
        words(context, "text_ar").tokenFilter("arabicNormalization").tokenFilter("arabicStem");
        words(context, "text_en").tokenFilter("porterStem").tokenFilter("asciiFolding");
        words(context, "text_es").tokenFilter("spanishLightStem").tokenFilter("asciiFolding");
        words(context, "text_fr").tokenFilter("frenchLightStem").tokenFilter("asciiFolding");
        words(context, "text_ru").tokenFilter("snowballPorter").param("language", "Russian");
        context.normalizer(SORT).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }

    private static LuceneAnalysisOptionalComponentsStep words(LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("elision")
                .tokenFilter("stop")
                .param("words", STOPPED)
                .param("format", "snowball")
                .tokenFilter("stop")
                .param("words", "org/apache/lucene/analysis/ar/stopwords.txt");
    }
}
