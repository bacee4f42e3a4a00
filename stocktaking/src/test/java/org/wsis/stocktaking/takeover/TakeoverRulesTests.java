package org.wsis.stocktaking.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Tie;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Held;

class TakeoverRulesTests {
    private static final AccountId AMINA = new AccountId(UUID.randomUUID());
    private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());
    private static final OrganisationId OBSERVATORY = new OrganisationId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        // published, organisation, owner,    representative, domain,      may
        "true,        true,         somebody, true,           ,            true",
        "true,        true,         somebody, false,          example.org, true",
        "true,        true,         nobody,   true,           example.org, true",
        "true,        true,         somebody, false,          ,            false",
        "true,        true,         amina,    true,           example.org, false",
        "true,        false,        somebody, true,           example.org, false",
        "false,       true,         somebody, true,           example.org, false",
    })
    void whoBelongsToTheOrganisationTakesOverWhatIsPublishedByOthers(
            boolean published,
            boolean organisation,
            String owner,
            boolean representative,
            @Nullable String domain,
            boolean may) {
        Held entry = entry(published, organisation ? OBSERVATORY : null, person(owner));
        assertThat(TakeoverRules.mayTakeOver(entry, AMINA, new Tie(representative, domain)))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"somebody, nobody, true", "amina, nobody, false", "somebody, somebody, false", "nobody, somebody, true"
    })
    void nobodyDecidesForThemselves(String staff, String owner, boolean may) {
        AccountId deciding = "nobody".equals(staff) ? new AccountId(UUID.randomUUID()) : person(staff);
        assertThat(TakeoverRules.mayDecide(entry(true, OBSERVATORY, person(owner)), AMINA, deciding))
                .isEqualTo(may);
    }

    private static @Nullable AccountId person(String name) {
        return switch (name) {
            case "amina" -> AMINA;
            case "somebody" -> SOMEBODY;
            default -> null;
        };
    }

    private static Held entry(boolean published, @Nullable OrganisationId organisation, @Nullable AccountId owner) {
        return new Held(new EntryId(UUID.randomUUID()), 7, "A title", organisation, owner, published);
    }
}
