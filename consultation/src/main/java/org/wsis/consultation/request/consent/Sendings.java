package org.wsis.consultation.request.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.RequestDetails;
import tools.jackson.databind.json.JsonMapper;

/** What a request said each time it was sent. */
@Component
class Sendings {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    Sendings(JdbcClient sql) {
        this.sql = sql;
    }

    /** A state that was sent. */
    record Sending(AccountId author, String title, RequestDetails details) {
        boolean isTitledAs(Sending other) {
            return title.equals(other.title);
        }

        /** The message keys of what this one says otherwise. */
        List<String> changes(Sending before) {
            RequestDetails was = before.details;
            return Stream.of(
                            change(title, before.title, "consultation.request.title"),
                            change(details.about(), was.about(), "consultation.request.about"),
                            change(details.type(), was.type(), "consultation.request.type"),
                            change(details.format(), was.format(), "consultation.request.format"),
                            change(details.minutes(), was.minutes(), "consultation.request.length"),
                            change(details.actionLines(), was.actionLines(), "consultation.request.actionLines"),
                            change(details.sdgs(), was.sdgs(), "consultation.request.sdgs"))
                    .flatMap(keys -> keys)
                    .toList();
        }

        private static Stream<String> change(@Nullable Object now, @Nullable Object before, String key) {
            return Objects.equals(now, before) ? Stream.empty() : Stream.of(key);
        }
    }

    /** The last one. */
    Sending last(RequestId request) {
        return sql.sql("SELECT person, title, content FROM consultation.request WHERE id = ?")
                .param(request.value())
                .query((row, number) -> sending(row))
                .single();
    }

    /** For each speaker of the last one, the one that named them before; the request may have been sent without them since. */
    Map<UUID, Sending> before(RequestId request) {
        Map<UUID, Sending> before = new HashMap<>();
        sql.sql("""
                        SELECT n.speaker, r.person, s.title, s.content FROM consultation.request r
                        JOIN consultation.request_sent_speaker n ON n.request = r.id AND n.sent_at = r.sent_at
                        JOIN consultation.request_sent s ON s.request = r.id AND s.sent_at = (
                            SELECT max(p.sent_at) FROM consultation.request_sent_speaker p
                            WHERE p.speaker = n.speaker AND p.sent_at < n.sent_at)
                        WHERE r.id = ?""").param(request.value()).query(row -> {
            before.put(row.getObject("speaker", UUID.class), sending(row));
        });
        return before;
    }

    private static Sending sending(ResultSet row) throws SQLException {
        return new Sending(
                new AccountId(row.getObject("person", UUID.class)),
                row.getString("title"),
                JSON.readValue(row.getString("content"), RequestDetails.class));
    }
}
