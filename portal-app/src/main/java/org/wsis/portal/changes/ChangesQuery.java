package org.wsis.portal.changes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.mail.PublicAddress;
import org.wsis.portal.changes.ChangeLog.Line;
import org.wsis.schedule.GenevaTime;
import org.wsis.web.ApiProblem;
import org.wsis.web.PublicItems;

/** Puts the log and what is public now together, in a number of statements that does not grow with the changes. */
@Service
class ChangesQuery {
    static final int LARGEST = 100;

    private final ChangeLog log;
    private final Map<String, PublicItems> kinds;
    private final PublicAddress address;

    ChangesQuery(ChangeLog log, List<PublicItems> kinds, PublicAddress address) {
        this.log = log;
        this.kinds = kinds.stream().collect(Collectors.toMap(PublicItems::kind, Function.identity()));
        this.address = address;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChangesPage since(@Nullable String since, int size) {
        Position position = position(since);
        List<Line> lines = log.after(position, size + 1);
        List<Line> shown = lines.subList(0, Math.min(size, lines.size()));
        Map<String, Map<UUID, ?>> now = shown.stream()
                .collect(Collectors.groupingBy(Line::kind, Collectors.mapping(Line::item, Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kind -> of(kind.getKey()).now(kind.getValue())));
        return new ChangesPage(
                shown.stream().map(line -> json(line, now)).toList(),
                (shown.isEmpty() ? position : shown.getLast().position()).toString(),
                lines.size() > size);
    }

    private ChangeJson json(Line line, Map<String, Map<UUID, ?>> now) {
        return new ChangeJson(
                line.kind(),
                line.item(),
                ChangeJson.Act.valueOf(line.change().toLowerCase(Locale.ROOT)),
                line.at().toInstant(),
                address.of(of(line.kind()).path(line.item())),
                now.getOrDefault(line.kind(), Map.of()).get(line.item()));
    }

    private PublicItems of(String kind) {
        PublicItems items = kinds.get(kind);
        if (items == null) {
            throw new IllegalStateException("Nobody reads things of the kind " + kind);
        }
        return items;
    }

    private Position position(@Nullable String since) {
        if (since == null || since.isBlank()) {
            return Position.BEGINNING;
        }
        Position position = Position.of(since.strip())
                .or(() -> instant(since.strip()).map(log::before))
                .orElseThrow(() -> new ApiProblem(HttpStatus.BAD_REQUEST, "cursor"));
        if (!log.knows(position)) {
            throw new ApiProblem(HttpStatus.GONE, "cursor-gone");
        }
        return position;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? GenevaTime.startOf(LocalDate.parse(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
