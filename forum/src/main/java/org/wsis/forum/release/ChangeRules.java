package org.wsis.forum.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.release.Change.Kind;
import tools.jackson.databind.json.JsonMapper;

/** What differs between a release and the next. */
final class ChangeRules {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Comparator<ReleasedSession> BY_TIME =
            Comparator.comparing(ReleasedSession::startsAt).thenComparing(ReleasedSession::number);

    private ChangeRules() {}

    /**
     * The sessions of the next release: those that are new have the sequence 0, those that changed the next one; what was public
     * and is nowhere any more is cancelled.
     *
     * @param now what takes place, and what was cancelled
     */
    static List<ReleasedSession> next(List<ReleasedSession> before, List<ReleasedSession> now) {
        Map<Integer, ReleasedSession> was = byNumber(before);
        Map<Integer, ReleasedSession> is = byNumber(now);
        List<ReleasedSession> next = new ArrayList<>();
        now.stream()
                .filter(session -> !session.cancelled() || was.containsKey(session.number()))
                .map(session -> counted(was.get(session.number()), session))
                .forEach(next::add);
        before.stream()
                .filter(session -> !is.containsKey(session.number()))
                .map(session -> counted(session, session.gone()))
                .forEach(next::add);
        next.sort(BY_TIME);
        return next;
    }

    private static ReleasedSession counted(@Nullable ReleasedSession before, ReleasedSession now) {
        if (before == null) {
            return now.sequenced(0);
        }
        return now.sequenced(before.same(now) ? before.sequence() : before.sequence() + 1);
    }

    /** All changes, by time and number of the session. */
    static List<Change> between(List<ReleasedSession> before, List<ReleasedSession> after) {
        Map<Integer, ReleasedSession> was = byNumber(before);
        return after.stream()
                .sorted(BY_TIME)
                .flatMap(session -> of(was.get(session.number()), session).stream())
                .toList();
    }

    private static List<Change> of(@Nullable ReleasedSession before, ReleasedSession after) {
        if (before == null) {
            return List.of(new Change(Kind.ADDED, null, after));
        }
        return kinds(before, after).stream()
                .map(kind -> new Change(kind, before, after))
                .toList();
    }

    private static List<Kind> kinds(ReleasedSession before, ReleasedSession after) {
        if (before.same(after)) {
            return List.of();
        }
        List<Kind> kinds = new ArrayList<>();
        if (before.cancelled() != after.cancelled()) {
            kinds.add(after.cancelled() ? Kind.CANCELLED : Kind.REINSTATED);
        }
        ReleasedFacts was = before.facts();
        ReleasedFacts is = after.facts();
        if (!before.startsAt().equals(after.startsAt())
                || !before.endsAt().equals(after.endsAt())
                || !was.room().equals(is.room())) {
            kinds.add(Kind.MOVED);
        }
        if (!was.title().equals(is.title())) {
            kinds.add(Kind.RENAMED);
        }
        if (!was.people().equals(is.people())) {
            kinds.add(Kind.PEOPLE);
        }
        if (!is.titled(was.title()).of(was.people()).in(was.room()).equals(was)) {
            kinds.add(Kind.DETAILS);
        }
        return kinds;
    }

    /** SHA-256 of the sessions as they are released, in hexadecimal digits. */
    static String checksum(List<ReleasedSession> sessions) {
        String all = sessions.stream()
                .sorted(BY_TIME)
                .map(session -> session.number() + " " + session.sequence() + " " + session.startsAt() + " "
                        + session.endsAt() + " " + session.cancelled() + " "
                        + JSON.writeValueAsString(session.facts()))
                .collect(Collectors.joining("\n"));
        return digest(all);
    }

    /** SHA-256 of a text. */
    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<Integer, ReleasedSession> byNumber(List<ReleasedSession> sessions) {
        return sessions.stream().collect(Collectors.toMap(ReleasedSession::number, Function.identity()));
    }
}
