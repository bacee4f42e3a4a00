package org.wsis.consultation.facilitator.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.web.Bar;

/** Counts who has a seat, and says who is published. */
final class BoardRules {
    private BoardRules() {}

    /** How many names are not there; null if the seats are not known. */
    static @Nullable Integer missing(@Nullable Integer seats, int filled) {
        return seats == null ? null : Math.max(0, seats - filled);
    }

    /** How many of those who have a seat are of each kind, in the order of the kinds; kinds of nobody are shown, too. */
    static <K> List<Bar> count(
            Collection<Nominee> nominees, List<K> kinds, Function<Nominee, K> kind, Function<K, String> name) {
        Map<K, Long> counts = new LinkedHashMap<>();
        kinds.forEach(one -> counts.put(one, 0L));
        nominees.stream().filter(Nominee::hasSeat).forEach(nominee -> counts.merge(kind.apply(nominee), 1L, Long::sum));
        List<Bar> bars = new ArrayList<>();
        counts.forEach((one, count) -> bars.add(new Bar(name.apply(one), count, null)));
        return bars;
    }

    /** Who is ready and did not change since they were seen. */
    static List<Nominee> publishable(Collection<Nominee> nominees, Set<Seen> seen) {
        return nominees.stream()
                .filter(nominee -> Boards.isReady(nominee) && seen.contains(Seen.of(nominee)))
                .toList();
    }

    /** The names of those who are ready, or were seen so, and are not published. */
    static List<String> others(Collection<Nominee> nominees, Set<Seen> seen, Set<UUID> published) {
        Set<UUID> shown = seen.stream().map(Seen::nominee).collect(Collectors.toSet());
        return nominees.stream()
                .filter(nominee -> Boards.isReady(nominee) || shown.contains(nominee.id()))
                .filter(nominee -> !published.contains(nominee.id()) && !nominee.isPublic())
                .map(nominee -> nominee.person().details().name())
                .toList();
    }
}
