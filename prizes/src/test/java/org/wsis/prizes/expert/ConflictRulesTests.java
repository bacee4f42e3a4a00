package org.wsis.prizes.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;
import org.wsis.prizes.project.ProjectId;

class ConflictRulesTests {
    private static final AccountId EXPERT = new AccountId(new UUID(1, 1));
    private static final OrganisationId HOME = new OrganisationId(new UUID(2, 1));

    @ParameterizedTest
    @CsvSource({
        "false, other@example.org, 9, CH, true, false, ",
        "true, other@example.org, 9, CH, false, false, OWN",
        "false, EXPERT@example.org, 9, CH, false, false, OWN",
        "false, other@example.org, 1, CH, false, false, ORGANISATION",
        "false, other@example.org, 9, KE, true, false, COUNTRY",
        "false, other@example.org, 9, KE, false, false, ",
        "false, other@example.org, 9, , true, false, ",
        "false, other@example.org, 9, CH, true, true, DECLARED",
        "true, expert@example.org, 1, KE, true, true, OWN",
    })
    void whatKeepsAnExpertAway(
            boolean own,
            String ownerEmail,
            long organisation,
            @Nullable String country,
            boolean byCountry,
            boolean declared,
            @Nullable Conflict conflict) {
        var expert = new Expert(EXPERT, "An expert", "expert@example.org", "KE", Set.of(HOME), Set.of("radio trust"));
        var project = new Subject(
                ProjectId.next(),
                1,
                new OrganisationId(new UUID(2, organisation)),
                country,
                own ? EXPERT : new AccountId(new UUID(1, 2)),
                ownerEmail,
                "teachers",
                Set.of(),
                declared ? Set.of(EXPERT) : Set.of());
        assertThat(ConflictRules.find(expert, project, byCountry).orElse(null)).isEqualTo(conflict);
    }

    @ParameterizedTest
    @CsvSource({
        "we work with radio trust and schools, PARTNER",
        "radio trust, PARTNER",
        "radio trustees of the coast, ",
        "the trust of a radio, ",
        "'', ",
    })
    void aPartnerIsNamedWordByWord(String partners, @Nullable Conflict conflict) {
        assertThat(ConflictRules.find(expert(), project(partners, Set.of()), false)
                        .orElse(null))
                .isEqualTo(conflict);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9, other@example.org, EARLIER",
        "2, 9, EXPERT@example.org, EARLIER",
        "2, 1, other@example.org, EARLIER",
        "2, 9, other@example.org, ",
    })
    void whoWorkedWithThemBeforeIsKeptAway(
            long submitter, long organisation, String ownerEmail, @Nullable Conflict conflict) {
        var before = new Earlier(
                new OrganisationId(new UUID(2, organisation)), new AccountId(new UUID(1, submitter)), ownerEmail);
        assertThat(ConflictRules.find(expert(), project("", Set.of(before)), false)
                        .orElse(null))
                .isEqualTo(conflict);
    }

    private static Expert expert() {
        return new Expert(EXPERT, "An expert", "expert@example.org", null, Set.of(HOME), Set.of("radio trust"));
    }

    private static Subject project(String partners, Set<Earlier> before) {
        return new Subject(
                ProjectId.next(),
                1,
                new OrganisationId(new UUID(2, 9)),
                null,
                new AccountId(new UUID(1, 2)),
                null,
                partners,
                before,
                Set.of());
    }
}
