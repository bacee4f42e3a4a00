package org.wsis.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis.reference.StakeholderType.GOVERNMENT;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.portal.PortalTest;

@PortalTest
class RegisterTests {
    @Autowired
    Organisations organisations;

    @Test
    void theSameNameInTheSameCountryIsTheSameOrganisation() {
        OrganisationId first = organisations.findOrRegister("Ministère du Numérique d’Essai", GOVERNMENT, "FR");
        assertThat(organisations.findOrRegister("MINISTERE  du numerique d'essai", null, "FR"))
                .isEqualTo(first);
        assertThat(organisations.findOrRegister("Ministère du Numérique d’Essai", null, "BE"))
                .isNotEqualTo(first);
        assertThat(organisations.findOrRegister("Ministère du Numérique d’Essai", null, null))
                .isNotEqualTo(first);
        assertThat(organisations.find(first)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("Ministère du Numérique d’Essai");
            assertThat(found.type()).isEqualTo(GOVERNMENT);
            assertThat(found.country()).isEqualTo("FR");
        });
    }

    @Test
    void unknownIdsAreNotFound() {
        OrganisationId known = organisations.findOrRegister("Known Organisation of Tests", null, null);
        OrganisationId unknown = new OrganisationId(UUID.randomUUID());
        assertThat(organisations.findAll(List.of(known, unknown))).containsOnlyKeys(known);
        assertThat(organisations.findAll(List.of())).isEmpty();
    }

    @Test
    void manyAtOnceGetTheSameOrganisation() throws Exception {
        String name = "Raced for " + UUID.randomUUID();
        Callable<OrganisationId> register = () -> organisations.findOrRegister(name, null, "KE");
        var ids = new HashSet<OrganisationId>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<OrganisationId> id : threads.invokeAll(
                    IntStream.range(0, 40).mapToObj(i -> register).toList())) {
                ids.add(id.get());
            }
        }
        assertThat(ids).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Zanzibar Fisheries Observatory, zanzibar fish",
        "Zanzibar Fisheries Observatory, Zanzibra Fishereis Observatory",
        "Zanzibar Fisheries Observatory, observatory fisheries",
        "Zanzibar Fisheries Observatory, za",
        "Université de Ouagadougou Essai, universite de ouagadugu",
        "Одесская национальная академия связи, одеская национальная акадимия",
        "هيئة الاتصالات وتقنية المعلومات, هيئه الإتصالات وتقنيه المعلومات",
        "هيئة الاتصالات وتقنية المعلومات, هيئة الاتصلات وتقنية المعلومات",
        "中国互联网协会测试中心, 互联网协会",
        "中国互联网协会测试中心, 中国互联网学会测试中心",
    })
    void suggestionsForgiveSpelling(String name, String typed) {
        organisations.findOrRegister(name, null, null);
        assertThat(organisations.suggest(typed, 10))
                .extracting(OrganisationView::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "%", "_", "\u202E", "?!", "'x'';--'", "\\"})
    void oddTextsSuggestNothingAndDoNoHarm(String typed) {
        assertThat(organisations.suggest(typed, 10)).isEmpty();
    }
}
