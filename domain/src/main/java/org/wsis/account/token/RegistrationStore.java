package org.wsis.account.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.EmailAddress;
import org.wsis.account.NewPerson;
import org.wsis.account.Registrations;
import org.wsis.account.Secret;

@Component
@Transactional
class RegistrationStore implements Registrations {
    private static final String KEEP = """
            INSERT INTO account.registration
              (hash, email, name, password_hash, locale, country, stakeholder_type, organisation, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, now() + interval '24 hours')
            """;
    private static final String USABLE = "FROM account.registration WHERE hash = ? AND expires_at > now()";

    private final JdbcClient database;

    RegistrationStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String keep(Registration registration) {
        database.sql("DELETE FROM account.registration WHERE expires_at < now()")
                .update();
        Secret secret = Secret.random();
        NewPerson person = registration.person();
        database.sql(KEEP)
                .param(1, secret.digest())
                .param(2, registration.email().value())
                .param(3, person.name())
                .param(4, person.passwordHash())
                .param(5, person.locale().toLanguageTag())
                .param(6, person.country())
                .param(7, person.stakeholderType())
                .param(8, registration.organisation())
                .update();
        return secret.text();
    }

    @Override
    public Optional<Registration> look(@Nullable String token) {
        return find("SELECT * " + USABLE, token);
    }

    @Override
    public Optional<Registration> redeem(@Nullable String token) {
        return find("DELETE " + USABLE + " RETURNING *", token);
    }

    private Optional<Registration> find(String sql, @Nullable String token) {
        return database.sql(sql)
                .param(Secret.of(token).digest())
                .query((row, number) -> read(row))
                .optional();
    }

    private static Registration read(ResultSet row) throws SQLException {
        var person = new NewPerson(
                row.getString("name"),
                Locale.forLanguageTag(row.getString("locale")),
                row.getString("country"),
                row.getString("stakeholder_type"),
                null,
                row.getString("password_hash"));
        return new Registration(new EmailAddress(row.getString("email")), person, row.getString("organisation"));
    }
}
