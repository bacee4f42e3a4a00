package org.wsis.portal.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions that note their last use at most every five minutes (decision 0074): a request that only reads its session
 * writes nothing. Whatever else changes is written at once.
 */
record SeldomTouchedSessions<S extends Session>(SessionRepository<S> stored)
        implements SessionRepository<SeldomTouchedSessions.Touched<S>> {
    static final Duration EVERY = Duration.ofMinutes(5);

    @Override
    public Touched<S> createSession() {
        return new Touched<>(stored.createSession());
    }

    @Override
    public void save(Touched<S> session) {
        stored.save(session.stored());
    }

    @Override
    public @Nullable Touched<S> findById(String id) {
        S found = stored.findById(id);
        return found == null ? null : new Touched<>(found);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    /** Puts them around the sessions that Spring Boot configures, which it would not if others were offered as a bean. */
    @Component
    static class Placing implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof JdbcIndexedSessionRepository stored ? new SeldomTouchedSessions<>(stored) : bean;
        }
    }

    /** A stored session; it hears of a use only if the one that it knows is old. */
    record Touched<S extends Session>(S stored) implements Session {
        @Override
        public void setLastAccessedTime(Instant at) {
            if (!at.isBefore(stored.getLastAccessedTime().plus(EVERY))) {
                stored.setLastAccessedTime(at);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
