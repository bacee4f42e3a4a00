package org.wsis.portal.operation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A portal that is stopped says first that it is not ready any more, and goes on answering for as long as
 * {@code PORTAL_SHUTDOWN_PAUSE} says, so that a proxy has looked before the door is closed. Then it finishes what it has
 * begun.
 */
@Component
class Leaving {
    private static final Logger log = LoggerFactory.getLogger(Leaving.class);

    private final Duration pause;

    Leaving(@Value("${portal.shutdown.pause:0s}") Duration pause) {
        this.pause = pause;
    }

    /** Spring Boot has taken the readiness down when it publishes this, and has not stopped anything yet. */
    @EventListener(ContextClosedEvent.class)
    void waitForTheProxy() {
        if (pause.isPositive()) {
            log.info("The portal is stopped: it answers for {} more seconds", pause.toSeconds());
            try {
                Thread.sleep(pause);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
