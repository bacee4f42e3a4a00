package org.wsis.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.nodes.TestSearch;

/**
 * A test against the whole portal on a real port of 127.0.0.1 and a real PostgreSQL. Every such test of a fork of the
 * build shares one started portal: use names of your own, never count everything, leave no setting changed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "server.address=127.0.0.1",
            "portal.files.directory=target/files-${surefire.forkNumber:1}",
            "portal.dumps.directory=target/dumps-${surefire.forkNumber:1}",
            // At the end the database goes first; whoever still asks it must not wait for long.
            "spring.datasource.hikari.connection-timeout=10000",
            "portal.challenge.wait=0s",
            // All tests are one network.
            "portal.rate.search=1000000",
            "portal.rate.proof=1000000",
            "portal.secret-key=dGVzdHMgb25seSwgMzIgYnl0ZXMgb2Ygbm8gdXNlISE="
        })
@AutoConfigureMockMvc
@TestExecutionListeners(
        listeners = EmptiedQueue.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = {TestDatabase.class, TestSearch.class})
public @interface PortalTest {}
