package org.wsis.portal.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wsis.portal.PortalTest;

/**
 * Every form of the portal, found on its page and sent with whatever people with bad luck or bad intentions send: each
 * field in turn and all together. No answer is an error of the portal; a form that is refused comes back with what was
 * typed and says beside the field what is wrong; nothing is written.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTests {
    /** Part of the addresses to try, while a form is being made; else all. */
    private static final String SOME = System.getProperty("forms", "");

    /** What takes a POST and is no form, with the reason why it needs none here. */
    private static final Map<String, String> NO_FORMS = Map.of(
            "/account/passkeys", "script sends JSON: PasskeyInputTests",
            "/account/passkeys/options", "takes nothing",
            "/login/passkey", "script sends JSON: PasskeyInputTests",
            "/login/passkey/options", "takes nothing");

    @Autowired
    List<FormSite.Room> rooms;

    @Autowired
    Ground ground;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @BeforeAll
    void nobodyElseWorks() throws SQLException {
        ground.nobodyElseWorks();
    }

    @AfterAll
    void workGoesOn() throws SQLException {
        ground.workGoesOn();
    }

    @TestFactory
    Stream<DynamicTest> whateverIsTypedBreaksNothing() {
        return rooms.stream()
                .flatMap(room -> room.sites().stream())
                .filter(site -> site.route().contains(SOME))
                .sorted(Comparator.comparing(FormSite::toString))
                .map(site -> DynamicTest.dynamicTest(site.toString(), () -> attack(site)));
    }

    private void attack(FormSite site) throws Exception {
        ground.begin();
        try (Tables tables = new Tables()) {
            assertThat(new Trial(site, tables).problems()).isEmpty();
        } finally {
            ground.tidy();
        }
    }

    @Test
    void everythingThatTakesAPostIsTriedHereOrSaysWhyNot() {
        Set<String> tried = rooms.stream()
                .flatMap(room -> room.sites().stream())
                .map(site -> site.how().equals("autosave") ? site.route() + " autosave" : site.route())
                .collect(Collectors.toSet());
        Set<String> taken = mappings.getHandlerMethods().keySet().stream()
                .filter(EveryFormTests::takesPosts)
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .map(path -> mapping.getHeadersCondition().isEmpty() ? path : path + " autosave"))
                .filter(path -> !path.equals("/error"))
                .collect(Collectors.toSet());
        assertThat(taken).hasSizeGreaterThan(50);
        assertThat(tried).as("tried").containsAll(without(taken, NO_FORMS.keySet()));
        assertThat(taken)
                .as("still there")
                .containsAll(NO_FORMS.keySet())
                .containsAll(without(tried, Set.of("/logout")));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
    }

    private static boolean takesPosts(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().isEmpty()
                || mapping.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.asHttpMethod() == HttpMethod.POST);
    }
}
