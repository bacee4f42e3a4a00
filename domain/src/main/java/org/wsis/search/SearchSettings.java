package org.wsis.search;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code portal.search.*}.
 *
 * @param url addresses of an OpenSearch or Elasticsearch cluster, {@code https://host:9200}; without them the index is
 *     embedded and belongs to one portal
 * @param directory where the embedded index lies
 */
@ConfigurationProperties("portal.search")
record SearchSettings(
        @DefaultValue List<String> url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("data/search") Path directory) {

    boolean embedded() {
        return url.stream().allMatch(String::isBlank);
    }
}
