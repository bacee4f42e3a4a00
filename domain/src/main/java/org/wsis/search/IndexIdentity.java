package org.wsis.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;
import org.opensearch.client.Request;
import org.opensearch.client.RestClient;
import org.springframework.stereotype.Component;

/**
 * Tells an index from another of the same name: a folder that was emptied, a cluster that was set up anew, another
 * database with an old folder.
 */
@Component
class IndexIdentity {
    private static final Pattern UUID_OF_INDEX = Pattern.compile("\"uuid\"\\s*:\\s*\"([^\"]+)\"");

    private final SearchSettings settings;
    private final EntityManagerFactory factory;

    IndexIdentity(SearchSettings settings, EntityManagerFactory factory) {
        this.settings = settings;
        this.factory = factory;
    }

    String of(IndexedRegister register) {
        try {
            return settings.embedded() ? ofFolder() : ofCluster(register);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String ofFolder() throws IOException {
        Path file = settings.directory().resolve("identity");
        if (!Files.exists(file)) {
            Files.createDirectories(settings.directory());
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file).strip();
    }

    private String ofCluster(IndexedRegister register) throws IOException {
        RestClient client = Search.mapping(factory)
                .backend()
                .unwrap(ElasticsearchBackend.class)
                .client(RestClient.class);
        var answer = client.performRequest(new Request("GET", "/" + register.name() + "-write/_settings/index.uuid"));
        try (var body = answer.getEntity().getContent()) {
            Matcher uuid = UUID_OF_INDEX.matcher(new String(body.readAllBytes(), UTF_8));
            if (!uuid.find()) {
                throw new IOException("The cluster does not tell the index " + register.name() + " from others");
            }
            return uuid.group(1);
        }
    }
}
