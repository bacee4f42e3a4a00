package org.wsis.consultation.brief;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.coauthor.Credited;
import org.wsis.consultation.coauthor.Credits;
import org.wsis.consultation.fate.Shares;

/**
 * What everybody may read of briefs: what was frozen, without what was hidden or withdrawn since, without people who took their consent back
 * or are gone, and without counts that tell of a few (decision 0115).
 */
@Component
public class PublicBriefs {
    private final Briefs briefs;
    private final Credits credits;
    private final JdbcClient sql;

    PublicBriefs(Briefs briefs, Credits credits, JdbcClient sql) {
        this.briefs = briefs;
        this.credits = credits;
        this.sql = sql;
    }

    /** What is said of a contribution now. */
    private record Now(@Nullable Instant removedAt, boolean named) {}

    /** The last one, in a constant number of statements. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Brief> last(ConsultationId process) {
        return briefs.frozen(process).map(brief -> readable(process, brief));
    }

    private Brief readable(ConsultationId process, Brief frozen) {
        BriefContent all = frozen.content();
        BriefContent content = all.with(figures(all), contributions(process, all));
        if (content.equals(all)) {
            return frozen;
        }
        String data = Briefs.json(content);
        return new Brief(
                frozen.version(),
                data,
                content,
                HexFormat.of().formatHex(Secret.of(data).digest()));
    }

    private static Map<String, Map<String, Long>> figures(BriefContent all) {
        Map<String, Map<String, Long>> figures = new TreeMap<>(all.figures());
        figures.computeIfPresent("gender", (part, people) -> Shares.heldBack(people));
        return figures;
    }

    private List<BriefContribution> contributions(ConsultationId process, BriefContent all) {
        Map<Integer, Now> now = now(process);
        Map<Integer, List<Credited>> credited = credits.of(
                process,
                all.contributions().stream().map(BriefContribution::number).toList());
        return all.contributions().stream()
                .map(one -> readable(
                        one,
                        now.getOrDefault(one.number(), new Now(all.publishedAt(), false)),
                        credited.getOrDefault(one.number(), List.of())))
                .toList();
    }

    private static BriefContribution readable(BriefContribution one, Now now, List<Credited> credited) {
        return now.removedAt() != null
                ? one.removed(now.removedAt())
                : one.naming(
                        now.named() ? one.speaker() : null,
                        one.coauthors().stream().filter(credited::contains).toList());
    }

    private Map<Integer, Now> now(ConsultationId process) {
        Map<Integer, Now> now = new HashMap<>();
        sql.sql("""
                        SELECT s.number, CASE WHEN NOT s.shown THEN coalesce(least(s.hidden_at, c.withdrawn_at), s.sent_at) END AS removed_at,
                            n.speaker IS NOT NULL AS named
                        FROM consultation.standing s JOIN consultation.contribution c ON c.id = s.id
                        LEFT JOIN consultation.meeting_note n ON n.contribution = s.id WHERE s.process = ?""").param(process.value()).query(row -> {
            @Nullable OffsetDateTime removed = row.getObject("removed_at", OffsetDateTime.class);
            now.put(
                    row.getInt("number"),
                    new Now(removed == null ? null : removed.toInstant(), row.getBoolean("named")));
        });
        return now;
    }
}
