package org.wsis.forum.registration;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** A person's registrations and the days of presence, for the download of all data about oneself. */
@Component
class RegistrationData implements PersonalData {
    private final JdbcClient database;

    RegistrationData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "forum-registrations";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return database.sql("""
                SELECT r.edition, r.state, r.mode, r.type, r.organisation, r.country, r.gender, r.occupation, r.name,
                    r.needs, r.visa, r.listed, r.code, r.created_at::text AS registered_at,
                    r.changed_at::text AS changed_at, r.reason, r.visa_released_at::text AS visa_released_at,
                    (SELECT string_agg(c.at::text, ', ' ORDER BY c.at) FROM forum.checkin c WHERE c.registration = r.id)
                        AS checked_in_at
                FROM forum.registration r WHERE r.person = ? ORDER BY r.edition
                """).param(account.value()).query().listOfRows();
    }
}
