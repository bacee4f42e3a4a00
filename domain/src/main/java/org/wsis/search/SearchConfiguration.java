package org.wsis.search;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The index: Lucene in a folder of this node, or a cluster. Either is written by events that lie in the database, in the
 * transaction of the change, until the index has them: a crash loses none.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {
    /** A question of the greatest length, in Chinese, has so many terms over all fields. */
    private static final int MOST_CLAUSES = 8192;

    private static final Duration POLLING = Duration.ofMillis(100);
    private static final int EVENTS_AT_A_TIME = 500;
    private static final String EVENTS = "hibernate.search.coordination.";

    /** Held while the portal runs, and asked for before the index is opened. */
    @Bean
    @ConditionalOnExpression("'${portal.search.url:}'.isBlank()")
    EmbeddedIndexClaim embeddedIndexClaim(JdbcConnectionDetails database) {
        return EmbeddedIndexClaim.make(database);
    }

    @Bean
    HibernatePropertiesCustomizer searchSettings(SearchSettings search, ObjectProvider<EmbeddedIndexClaim> claim) {
        claim.getIfAvailable();
        Map<String, Object> chosen = new HashMap<>(events());
        chosen.putAll(search.embedded() ? embedded(search) : cluster(search));
        return settings -> settings.putAll(chosen);
    }

    private static Map<String, Object> events() {
        return Map.of(
                // Features say themselves what they index, when something is published or withdrawn.
                "hibernate.search.indexing.listeners.enabled",
                false,
                EVENTS + "strategy",
                "outbox-polling",
                EVENTS + "entity.mapping.outboxevent.schema",
                "search",
                EVENTS + "entity.mapping.outboxevent.table",
                "outbox_event",
                EVENTS + "entity.mapping.agent.schema",
                "search",
                EVENTS + "entity.mapping.agent.table",
                "agent",
                EVENTS + "event_processor.polling_interval",
                POLLING.toMillis(),
                EVENTS + "event_processor.batch_size",
                EVENTS_AT_A_TIME);
    }

    private static Map<String, Object> embedded(SearchSettings search) {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        return Map.of(
                "hibernate.search.backend.type",
                "lucene",
                "hibernate.search.backend.lucene_version",
                "LATEST",
                "hibernate.search.backend.directory.root",
                search.directory().toString(),
                "hibernate.search.backend.analysis.configurer",
                BeanReference.ofInstance(new LuceneAnalysers()));
    }

    private static Map<String, Object> cluster(SearchSettings search) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "hibernate.search.backend.type",
                "elasticsearch",
                "hibernate.search.backend.client_factory",
                "opensearch-rest",
                "hibernate.search.backend.uris",
                search.url(),
                "hibernate.search.schema_management.minimal_required_status",
                "yellow",
                "hibernate.search.backend.analysis.configurer",
                BeanReference.ofInstance(new ClusterAnalysers())));
        if (search.user() != null && search.password() != null) {
            settings.put("hibernate.search.backend.username", search.user());
            settings.put("hibernate.search.backend.password", search.password());
        }
        return settings;
    }
}
