package org.wsis.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/** The analysers of the embedded index. */
class LuceneAnalysers implements LuceneAnalysisConfigurer {
    private static final String STOP_WORDS = "org/apache/lucene/analysis/snowball/%s_stop.txt";
    private static final String STOPPED = String.join(
            ",",
            STOP_WORDS.formatted("english"),
            STOP_WORDS.formatted("french"),
            STOP_WORDS.formatted("spanish"),
            STOP_WORDS.formatted("russian"));

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        words(context, Analysers.ANY)
                .tokenFilter("cjkBigram")
                .tokenFilter("asciiFolding")
                .tokenFilter("arabicNormalization");
        words(context, "text_ar").tokenFilter("arabicNormalization").tokenFilter("arabicStem");
        words(context, "text_en").tokenFilter("porterStem").tokenFilter("asciiFolding");
        words(context, "text_es").tokenFilter("spanishLightStem").tokenFilter("asciiFolding");
        words(context, "text_fr").tokenFilter("frenchLightStem").tokenFilter("asciiFolding");
        words(context, "text_ru").tokenFilter("snowballPorter").param("language", "Russian");
        context.normalizer(Analysers.SORT).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
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
