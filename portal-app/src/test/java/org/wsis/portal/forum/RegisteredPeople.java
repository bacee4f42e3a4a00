package org.wsis.portal.forum;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.forum.edition.EditionDesk;
import org.wsis.forum.edition.EditionWords;
import org.wsis.forum.edition.Editions;
import org.wsis.forum.registration.Answer;
import org.wsis.forum.registration.Details;
import org.wsis.forum.registration.RegistrationDesk;
import org.wsis.forum.registration.RegistrationView;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.forum.registration.call.CallDesk;
import org.wsis.forum.registration.call.CallView;
import org.wsis.forum.registration.call.Terms;
import org.wsis.portal.account.People;
import org.wsis.reference.StakeholderType;

/** Editions of the Forum for which people register, and such people. */
@Component
public class RegisteredPeople {
    private final People people;
    private final EditionDesk editions;
    private final Editions known;
    private final CallDesk calls;
    private final RegistrationDesk desk;
    private final JdbcClient sql;

    RegisteredPeople(
            People people,
            EditionDesk editions,
            Editions known,
            CallDesk calls,
            RegistrationDesk desk,
            JdbcClient sql) {
        this.people = people;
        this.editions = editions;
        this.known = known;
        this.calls = calls;
        this.desk = desk;
        this.sql = sql;
    }

    /** Makes the edition if there is none of the year. */
    public void edition(int year) {
        if (known.find(year).isEmpty()) {
            editions.open(
                    year,
                    Map.of("en", new EditionWords("Forum of registrations " + year, null)),
                    null,
                    people.holding(Role.EDITOR));
        }
    }

    /** Opens registration, on site and from afar. */
    public void open(int year, boolean approval, @Nullable Integer places) {
        Instant now = Instant.now();
        terms(
                year,
                new Terms(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)), true, true, approval, places));
    }

    void terms(int year, Terms terms) {
        edition(year);
        Long version = calls.find(year).map(CallView::version).orElse(null);
        calls.agree(year, version, terms, people.holding(Role.EDITOR));
    }

    /** Registers somebody and answers with the registration. */
    public RegistrationView register(int year, AccountId person, String name, Attendance mode, boolean visa) {
        Answer answer = desk.send(
                year,
                person,
                new Details(
                        mode,
                        StakeholderType.ACADEMIA,
                        "Institute of Registrations",
                        null,
                        "KE",
                        null,
                        "Researcher",
                        name,
                        null,
                        visa,
                        false),
                null);
        if (!answer.isDone()) {
            throw new IllegalStateException(answer.name());
        }
        return desk.find(year, person).orElseThrow();
    }

    /** Many approved ones, without accounts behind them. */
    void plant(int year, int number, String country, Attendance mode) {
        sql.sql("""
                INSERT INTO forum.registration (id, version, edition, person, state, mode, type, organisation, country,
                    occupation, name, visa, listed, code, created_at, changed_at)
                SELECT gen_random_uuid(), 0, :year, gen_random_uuid(), 'APPROVED', :mode, 'GOVERNMENT', 'Ministry ' || i,
                    :country, 'Officer', 'Planted ' || i, false, false,
                    upper(substr(translate(gen_random_uuid()::text, '-', ''), 1, 20)), now(), now()
                FROM generate_series(1, :number) i
                """)
                .param("year", year)
                .param("mode", mode.name())
                .param("country", country)
                .param("number", number)
                .update();
    }

    /** What the form of a registration sends. */
    static Map<String, String> typed(String name, String mode, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "mode", mode,
                "name", name,
                "type", "CIVIL_SOCIETY",
                "organisation", "Coast Radio Network",
                "occupation", "Editor",
                "country", "KE"));
        fields.putAll(more);
        return fields;
    }

    long count(int year) {
        return sql.sql("SELECT count(*) FROM forum.registration WHERE edition = ?")
                .param(year)
                .query(Long.class)
                .single();
    }

    /** The registration of the person. */
    public UUID id(int year, AccountId person) {
        return desk.find(year, person).orElseThrow().id();
    }
}
