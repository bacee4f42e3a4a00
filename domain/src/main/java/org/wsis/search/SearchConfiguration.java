package org.wsis.search;

import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    /** A question of the greatest length, in Chinese, has so many terms over all fields. */
    private static final int MOST_CLAUSES = 8192;

    @Bean
    HibernatePropertiesCustomizer searchSettings() {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        return settings -> {
            settings.put("hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(new Analysers()));
            settings.put("hibernate.search.backend.lucene_version", "LATEST");
            // Features say themselves what they index, when something is published or withdrawn.
            settings.put("hibernate.search.indexing.listeners.enabled", false);
        };
    }
}
