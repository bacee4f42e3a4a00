package org.wsis.search;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analysers of an OpenSearch or Elasticsearch cluster, step by step those of {@link LuceneAnalysers}. */
class ClusterAnalysers implements ElasticsearchAnalysisConfigurer {
    private static final String STOPPED = "stopped";
    private static final List<String> FIRST = List.of("cjk_width", "lowercase", "decimal_digit", "elision", STOPPED);
    private static final String PLAIN = "yo_as_ye";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(STOPPED).type("stop").param("stopwords", StopWords.array());
        context.charFilter(PLAIN)
                .type("pattern_replace")
                .param("pattern", Analysers.YO)
                .param("replacement", Analysers.YE);
        stemmer(context, "possessive_en", "possessive_english");
        stemmer(context, "stem_ar", "arabic");
        stemmer(context, "stem_en", "english");
        stemmer(context, "stem_es", "light_spanish");
        stemmer(context, "stem_fr", "light_french");
        stemmer(context, "stem_ru", "russian");
        words(context, Analysers.ANY, "cjk_bigram", "asciifolding", "arabic_normalization");
        words(context, "text_ar", "arabic_normalization", "stem_ar");
        words(context, "text_en", "possessive_en", "stem_en", "asciifolding");
        words(context, "text_es", "stem_es", "asciifolding");
        words(context, "text_fr", "stem_fr", "asciifolding");
        words(context, "text_ru", "stem_ru");
        context.normalizer(Analysers.SORT).custom().tokenFilters("lowercase", "asciifolding");
    }

    private static void stemmer(ElasticsearchAnalysisConfigurationContext context, String name, String language) {
        context.tokenFilter(name).type("stemmer").param("language", language);
    }

    private static void words(ElasticsearchAnalysisConfigurationContext context, String name, String... own) {
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .charFilters(PLAIN)
                .tokenFilters(Stream.concat(FIRST.stream(), Stream.of(own)).toArray(String[]::new));
    }
}
