package org.wsis.forum.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.agenda.SessionFacts.Alignment;
import org.wsis.forum.release.ReleasedFacts;
import org.wsis.forum.release.ReleasedSession;

/**
 * Which sessions an address asks for: those with one of the values of each parameter that it has. Values that no session has find
 * nothing.
 *
 * @param values by parameter; empty ones are left out
 */
public record AgendaFilter(Map<String, Set<String>> values) {
    /** The parameters that choose among the sessions, in their order on the page. */
    public static final List<String> FACETS = List.of("track", "type", "actionLine", "sdg", "language", "organiser");

    private static final Set<String> FLAGS = Set.of("captioning", "remote");
    /** As long as the name of an organiser can be. */
    private static final int LONGEST = 500;

    /** What {@code day} says of all days. */
    static final String ALL_DAYS = "all";

    /** Copies the values. */
    public AgendaFilter {
        values = Map.copyOf(values);
    }

    /** What the parameters of an address ask for; other parameters are left out. */
    public static AgendaFilter of(Map<String, ? extends Collection<String>> parameters) {
        Map<String, Set<String>> values = new TreeMap<>();
        Stream.of(FACETS, FLAGS, List.of("day")).flatMap(Collection::stream).forEach(name -> {
            Set<String> asked = new TreeSet<>();
            Objects.requireNonNullElse(parameters.get(name), List.<String>of()).stream()
                    .filter(value -> !value.isBlank() && value.length() <= LONGEST)
                    .forEach(asked::add);
            if (!asked.isEmpty()) {
                values.put(name, Set.copyOf(asked));
            }
        });
        return new AgendaFilter(values);
    }

    /** Whether it leaves a session out, its day apart. */
    public boolean isOpen() {
        return values.keySet().stream().allMatch("day"::equals);
    }

    /** The day that was asked for, as it was written, or null. */
    public @Nullable String day() {
        return values.getOrDefault("day", Set.of()).stream()
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Whether the flag is asked for. */
    public boolean is(String flag) {
        return values.getOrDefault(flag, Set.of()).contains("true");
    }

    /** Whether it finds the session, on any day. */
    public boolean finds(ReleasedSession session) {
        ReleasedFacts facts = session.facts();
        return FACETS.stream().allMatch(name -> isOneOf(name, of(facts, name)))
                && (!is("captioning") || facts.captioning())
                && (!is("remote") || facts.remote());
    }

    /** Whether it finds the session, on the day that was asked for. */
    public boolean findsOnItsDay(ReleasedSession session) {
        return finds(session) && isOneOf("day", List.of(ALL_DAYS, session.day().toString()));
    }

    private boolean isOneOf(String name, List<String> has) {
        @Nullable Set<String> asked = values.get(name);
        return asked == null || has.stream().anyMatch(asked::contains);
    }

    /** What the session has of a parameter. */
    static List<String> of(ReleasedFacts facts, String name) {
        return switch (name) {
            case "track" ->
                facts.track() == null ? List.of() : List.of(facts.track().slug());
            case "type" -> List.of(facts.type().name());
            case "actionLine" ->
                facts.actionLines().stream().map(Alignment::code).toList();
            case "sdg" -> facts.sdgs().stream().map(Alignment::code).toList();
            case "language" -> facts.languages();
            case "organiser" -> facts.organisers();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What is under way at that time, and what begins next. */
    static List<ReleasedSession> nowAndNext(List<ReleasedSession> sessions, Instant now) {
        Instant next = sessions.stream()
                .filter(session -> !session.cancelled())
                .map(ReleasedSession::startsAt)
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        return sessions.stream()
                .filter(session -> session.isOn(now)
                        || !session.cancelled() && session.startsAt().equals(next))
                .toList();
    }
}
