package org.wsis.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/** The analysers of the embedded index. */
class LuceneAnalysers implements LuceneAnalysisConfigurer {
    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        words(context, Analysers.ANY)
                .tokenFilter("cjkBigram")
                .tokenFilter("asciiFolding")
                .tokenFilter("arabicNormalization");
        words(context, "text_ar").tokenFilter("arabicNormalization").tokenFilter("arabicStem");
        words(context, "text_en")
                .tokenFilter("englishPossessive")
                .tokenFilter("porterStem")
                .tokenFilter("asciiFolding");
        words(context, "text_es").tokenFilter("spanishLightStem").tokenFilter("asciiFolding");
        words(context, "text_fr").tokenFilter("frenchLightStem").tokenFilter("asciiFolding");
        words(context, "text_ru").tokenFilter("snowballPorter").param("language", "Russian");
        context.normalizer(Analysers.SORT).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }

    private static LuceneAnalysisOptionalComponentsStep words(LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .charFilter("patternReplace")
                .param("pattern", Analysers.YO)
                .param("replacement", Analysers.YE)
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("elision")
                .tokenFilter("stop")
                .param("words", StopWords.FILES)
                .param("format", "snowball")
                .tokenFilter("stop")
                .param("words", StopWords.ARABIC_FILE);
    }
}
