package org.wsis.consultation.translation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.reference.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps translations: versions are added, and never changed. Who may read the contribution is asked before. */
@Component
public class Translations {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String READ =
            "SELECT DISTINCT ON (t.contribution, t.language) t.*, t.sent_at <> c.sent_at AS earlier"
                    + " FROM consultation.translation t JOIN consultation.contribution c ON c.id = t.contribution"
                    + " WHERE t.contribution = ANY (?::uuid[]) AND t.language <> c.language"
                    + " ORDER BY t.contribution, t.language, t.number DESC";

    private final JdbcClient sql;

    Translations(JdbcClient sql) {
        this.sql = sql;
    }

    /** The last version in each language but the original’s, by contribution, in one statement. */
    public Map<UUID, List<Translation>> of(Collection<UUID> contributions) {
        return sql
                .sql(READ)
                .param(contributions.stream().map(UUID::toString).toArray(String[]::new))
                .query(Translations::translation)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Translation::contribution));
    }

    /** The same of one contribution. */
    public List<Translation> of(UUID contribution) {
        return of(List.of(contribution)).getOrDefault(contribution, List.of());
    }

    /** The one for a reader of this language, if there is one. */
    public Optional<Translation> of(UUID contribution, Locale reader) {
        String language = Language.of(reader).code();
        return of(contribution).stream()
                .filter(one -> one.language().equals(language))
                .findFirst();
    }

    /** All versions in a language, the last first. */
    List<Translation> versions(UUID contribution, Language language) {
        return sql.sql("SELECT t.*, t.sent_at <> c.sent_at AS earlier FROM consultation.translation t"
                        + " JOIN consultation.contribution c ON c.id = t.contribution"
                        + " WHERE t.contribution = ? AND t.language = ? ORDER BY t.number DESC")
                .params(contribution, language.code())
                .query(Translations::translation)
                .list();
    }

    private static Translation translation(ResultSet row, int number) throws SQLException {
        return new Translation(
                row.getObject("contribution", UUID.class),
                row.getString("language"),
                row.getInt("number"),
                row.getString("title"),
                JSON.readValue(row.getString("texts"), TEXTS),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("by", UUID.class)),
                row.getBoolean("earlier"));
    }

    /** Adds a version of what stands now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID contribution, Language language, Draft draft, AccountId by, Instant now) {
        sql.sql("""
                        INSERT INTO consultation.translation (contribution, process, language, number, sent_at, title, texts, at, by)
                        SELECT c.id, c.process, :language, 1 + coalesce((SELECT max(number) FROM consultation.translation t
                            WHERE t.contribution = c.id AND t.language = :language), 0), c.sent_at, :title, :texts::jsonb, :now, :by
                        FROM consultation.contribution c WHERE c.id = :contribution""")
                .param("contribution", contribution)
                .param("language", language.code())
                .param("title", draft.title())
                .param("texts", JSON.writeValueAsString(draft.texts()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }
}
