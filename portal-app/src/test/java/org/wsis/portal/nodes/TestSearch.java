package org.wsis.portal.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Where the portal under test has its index: in an empty folder, or in an OpenSearch of the test run's own in the profile
 * {@code cluster}, which runs the tests with the tag {@code search} once more.
 */
public final class TestSearch implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        SearchNode.isOffered()
                                ? "portal.search.url=" + Cluster.ADDRESS
                                : "portal.search.directory=" + emptyFolder())
                .applyTo(context);
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("portal-search");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Started by the first who asks. */
    private static final class Cluster {
        static final String ADDRESS = start();

        private static String start() {
            try {
                SearchNode node = SearchNode.start(
                        Files.createTempDirectory(Path.of("target").toAbsolutePath(), "search-node"));
                Runtime.getRuntime().addShutdownHook(new Thread(node::close));
                return node.address();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
