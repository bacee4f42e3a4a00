package org.wsis.prizes.archive;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.organisation.OrganisationId;

/** Knows which projects won in earlier years, as far as the archive does. */
@Component
public class PastWinners {
    private final JdbcClient sql;

    PastWinners(JdbcClient sql) {
        this.sql = sql;
    }

    /** A name as it is compared, without case, accents and punctuation; null for null. */
    public static @Nullable String plain(@Nullable String name) {
        return PrizeFacts.plain(name);
    }

    /**
     * Whether a project of this title won before: one of this organisation, or one of which no source names the organisation.
     *
     * @param organisation as it is written
     * @param registered in the register, or null if it is new there
     */
    @Transactional(readOnly = true)
    public boolean include(String title, String organisation, @Nullable OrganisationId registered) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM prizes.prize_record
                            WHERE rank = 'WINNER' AND project_plain = :title
                              AND (organisation_plain IS NULL OR organisation_plain = :organisation
                                   OR organisation_id = :registered::uuid))""")
                .param("title", plain(title))
                .param("organisation", plain(organisation))
                .param("registered", registered == null ? null : registered.value())
                .query(Boolean.class)
                .single();
    }
}
